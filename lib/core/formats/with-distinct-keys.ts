import type { ImportedPrompt } from './import-reading';

/** The same prompts, each with a key of its own: the second of a key gets a number, as do those after it. */
export function withDistinctKeys<P extends ImportedPrompt>(prompts: readonly P[]): readonly P[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return prompts.map((prompt) => {
    let key = prompt.key;
    while (taken.has(key)) {
      const count = (counts.get(prompt.key) ?? 1) + 1;
      counts.set(prompt.key, count);
      key = `${prompt.key}/${count}`;
    }
    taken.add(key);
    return key === prompt.key ? prompt : { ...prompt, key };
  });
}
