/** Finds any of the words or phrases, as a whole and not as a piece of a longer word. */
export function wordPattern(words: readonly string[], flags = ''): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, `u${flags}`);
}
