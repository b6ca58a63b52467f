import type { Prompt } from '../../lib/core/prompt';

/** What is hard to insert, and so worth seeing inserted. */
const challenges: readonly ((prompt: Prompt) => boolean)[] = [
  ({ text }) => /\n\s*\n/.test(text),
  ({ variables }) => variables.length > 0,
  ({ text }) => /[^\p{ASCII}]/u.test(text),
  ({ text }) => text.includes(' --'),
  ({ text }) => text.trimStart().startsWith('{'),
];

/** Different prompts, one for each challenge that the catalog has, and then from its beginning. Titles are typed, so they are ASCII. */
export function chooseTourPrompts(catalog: readonly Prompt[], count: number): readonly Prompt[] {
  const typable = catalog.filter(({ title }) => /^\p{ASCII}+$/u.test(title));
  const chosen = new Set<Prompt>();
  for (const isChallenge of challenges) {
    const prompt = typable.find((candidate) => isChallenge(candidate) && !chosen.has(candidate));
    if (prompt) chosen.add(prompt);
  }
  for (const prompt of typable) chosen.add(prompt);
  return [...chosen].slice(0, count);
}
