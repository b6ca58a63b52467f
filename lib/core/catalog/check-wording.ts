import type { Prompt } from '../prompt';
import { namesAsWritten, namesInAnyCase } from './forbidden-names';
import type { GuardIssue } from './guard-issue';
import { wordPattern } from './word-pattern';

/** Words that a prompt of the catalog must not hold: names of others, filler, and what is unfit for a picture. */
export function checkWording(prompt: Prompt): readonly GuardIssue[] {
  const parts = [
    ['title', prompt.title],
    ['lead', prompt.lead],
    ['text', prompt.text],
    ['negative_prompt', prompt.negative],
    ...prompt.variables.map((variable) => ['variables', Object.values(variable).flat().join('\n')] as const),
  ] as const;
  const rules = peopleCategories.has(prompt.category) ? [...wordingRules, adultsOnly] : wordingRules;
  const found = parts.flatMap(([part, text]) =>
    rules.flatMap(({ pattern, remedy }) => {
      const excerpt = text.replace(innocent, (words) => ' '.repeat(words.length)).match(pattern)?.[0];
      return excerpt ? [{ part, excerpt, message: `"${excerpt}": ${remedy}` }] : [];
    }),
  );
  // A blank's words are found twice, in the text and in its variable.
  return found.filter((issue, index) => found.findIndex((other) => other.excerpt === issue.excerpt) === index);
}

const ownNames = 'this name belongs to somebody; invent one, or describe the style by technique and era.';

// biome-ignore format: a table
const emptyWords = [
  '4k', '8k', '16k', 'uhd', 'masterpiece', 'best quality', 'high quality', 'highest quality', 'ultra quality',
  'ultra-detailed', 'ultra detailed', 'ultra-realistic', 'ultra realistic', 'hyper-detailed', 'hyper detailed',
  'hyperdetailed', 'hyper-realistic', 'hyper realistic', 'hyperrealistic', 'highly detailed', 'insanely detailed',
  'intricate details', 'super detailed', 'award-winning', 'award winning', 'trending on', 'jaw-dropping', 'breathtaking',
  'stunning',
];

// biome-ignore format: a table
const unfitWords = [
  'naked', 'topless', 'sexy', 'sexual', 'seductive', 'sensual', 'erotic', 'lingerie', 'busty', 'cleavage', 'nsfw', 'gore',
];

// biome-ignore format: a table
const youngPeople = [
  'child', 'children', 'kid', 'kids', 'boy', 'boys', 'girl', 'girls', 'baby', 'babies', 'infant', 'infants', 'newborn',
  'toddler', 'toddlers', 'teen', 'teens', 'teenage', 'teenager', 'teenagers', 'adolescent', 'minor', 'minors', 'schoolboy',
  'schoolgirl', 'youngster', 'youth', 'lolita', 'underage',
];

const wordingRules = [
  { pattern: wordPattern(namesInAnyCase, 'i'), remedy: ownNames },
  { pattern: wordPattern(namesAsWritten), remedy: ownNames },
  { pattern: wordPattern(['TODO', 'FIXME']), remedy: 'this is still to be written.' },
  { pattern: wordPattern(emptyWords, 'i'), remedy: 'this word shows nothing; say what is to be seen.' },
  { pattern: wordPattern(unfitWords, 'i'), remedy: 'the catalog is for all ages; leave it out.' },
];

const peopleCategories: ReadonlySet<string> = new Set(['portraits', 'fashion', 'photo-editing']);

const adultsOnly = {
  pattern: wordPattern(youngPeople, 'i'),
  remedy: 'people in this category are adults; say so ("a man in his thirties").',
};

/** Phrases that hold one of these words and mean something else. */
const innocent = wordPattern(
  ["baby's breath", 'baby blue', 'baby pink', 'kid leather', 'kid gloves', 'minor key'],
  'gi',
);
