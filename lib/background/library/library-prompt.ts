import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import type { StoredPrompt } from '@/lib/core/library/make-prompt';

/** A stored prompt as its editor needs it. */
export function libraryPrompt({ entry, texts }: StoredPrompt): LibraryPrompt {
  const { meta, cover: _cover, key: _key, ...rest } = entry;
  return { ...rest, prompt: { ...meta, text: texts.text, negative: texts.negative }, notes: texts.notes };
}
