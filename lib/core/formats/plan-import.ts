import type { PlannedItem, PlannedKind } from '../library/import-plan';
import { libraryId } from '../library/library-id';
import { contentMark, type PackContent } from './content-mark';
import type { ImportedPrompt } from './import-reading';
import { textMark } from './text-mark';

/** What of an imported prompt decides what is to be done with it. */
export type PlannedPrompt = PackContent & Pick<ImportedPrompt, 'key'>;

/** A prompt that the pack to update has. */
export interface HeldPrompt {
  readonly key: string;
  readonly title: string;
  /** The `contentMark` of what it is now. */
  readonly content: string;
  /** Whether the user has changed it. What they put into the bin counts as well: an update does not bring it back. */
  readonly edited: boolean;
}

export interface ImportAims {
  /** The pack that the import makes or updates. */
  readonly pack: string;
  /** All that the pack has; none for a new one. */
  readonly held: readonly HeldPrompt[];
  /** The ids of the prompts outside of the pack, by `duplicateMark`. */
  readonly known: ReadonlyMap<string, string>;
}

/** What an import would do with each of its prompts, in their order, and then with what the pack has and it has not. */
export function planImport(
  prompts: readonly PlannedPrompt[],
  { pack, held, known }: ImportAims,
): readonly PlannedItem[] {
  const heldByKey = new Map(held.map((prompt) => [prompt.key, prompt]));
  const marks = new Map(known);
  const items = prompts.map((prompt): PlannedItem => {
    const mark = duplicateMark(prompt);
    const duplicateOf = marks.get(mark) ?? '';
    if (duplicateOf === '') marks.set(mark, libraryId(pack, prompt.key));
    return { key: prompt.key, title: prompt.title, kind: kindOf(prompt, heldByKey.get(prompt.key)), duplicateOf };
  });

  const keys = new Set(prompts.map(({ key }) => key));
  const lacking = held.filter(({ key }) => !keys.has(key));
  return [
    ...items,
    ...lacking.map(({ key, title, edited }): PlannedItem => {
      return { key, title, kind: edited ? 'kept' : 'removed', duplicateOf: '' };
    }),
  ];
}

/** The same for two prompts that say the same, whatever they are called. */
export function duplicateMark({ text, negative }: Pick<ImportedPrompt, 'text' | 'negative'>): string {
  return textMark(`${text}\n${negative}`);
}

function kindOf(prompt: PlannedPrompt, held: HeldPrompt | undefined): PlannedKind {
  if (!held) return 'added';
  if (held.content === contentMark(prompt)) return 'unchanged';
  return held.edited ? 'kept' : 'changed';
}
