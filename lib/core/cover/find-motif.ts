import type { Reading } from './find-scene';
import { motifWords } from './motif-words';

type Places = ReadonlyMap<string, readonly number[]>;

/**
 * The motif of the prompt's category that its words call for: the title's first, and among those the earlier ones; the
 * lead and the tags next, then the text. `hash` decides where they call for none; '' when the category is not known.
 */
export function findMotif(prompt: Reading & { readonly category: string }, hash: number): string {
  const rows = (Object.hasOwn(motifWords, prompt.category) && motifWords[prompt.category]) || [];
  const passages = [
    [stemsOf(prompt.title, 40), 9],
    [stemsOf(prompt.lead, 60), 4],
    [stemsOf(prompt.tags.join(' '), 40), 3],
    [stemsOf(prompt.text, 60), 2],
  ] as const;
  let best = rows[hash % Math.min(4, rows.length)]?.split(' ')[0] ?? '';
  let most = 1;
  for (const row of rows) {
    const [name = '', ...calls] = row.split(' ');
    const score = passages.reduce((sum, [stems, weight]) => sum + weight * strength(stems, calls), 0);
    if (score <= most) continue;
    most = score;
    best = name;
  }
  return best;
}

/**
 * Where each stem of the first words stands, from 0 (first) to 1: "mountains" and "mountainous" are found as "mountain",
 * "snow-globe" as each of its halves too, but "cardboard" not as "card".
 */
function stemsOf(text: string, limit: number): Places {
  const stems = new Map<string, number[]>();
  const words = (text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).slice(0, limit);
  for (const [i, word] of words.entries()) {
    for (const part of new Set([word, ...word.split('-')])) {
      for (let end = part.length; end === part.length || (end > 3 && part.length - end < 4); end--) {
        const stem = part.slice(0, end);
        stems.set(stem, [...(stems.get(stem) ?? []), i / words.length]);
      }
    }
  }
  return stems;
}

/** 0 when none of the words is called; up to 1.5 for one that stands first, a little more for each further one. */
function strength(stems: Places, calls: readonly string[]): number {
  const hits = calls.flatMap((call) => stems.get(call) ?? []);
  return hits.length === 0 ? 0 : 1.5 - Math.min(...hits) + Math.min(3, hits.length - 1) * 0.25;
}
