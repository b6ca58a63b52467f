import type { Prompt } from '../prompt';
import { fillTemplate } from '../template/fill-template';

/** A fault of the catalog as a whole, reported at one of its prompts. */
export interface LikenessIssue {
  /** The prompt's id. */
  readonly id: string;
  readonly message: string;
}

/**
 * Whether prompts sound alike, with their defaults in: two of them share too many phrases (Jaccard index of their
 * five-word phrases), too many open with the same five words, or a phrase of six words turns up in too many.
 */
export function checkLikeness(prompts: readonly Prompt[]): readonly LikenessIssue[] {
  const texts = prompts.map((prompt) => ({ id: prompt.id, words: wordsOf(prompt) }));
  return [...pairs(texts), ...openings(texts), ...phrases(texts), ...titles(prompts)];
}

const greatestLikeness = 0.15;
const mostOpenings = 3;
const mostPhrases = 4;

interface Words {
  readonly id: string;
  readonly words: readonly string[];
}

function wordsOf(prompt: Prompt): readonly string[] {
  const { text } = fillTemplate(prompt.text, {}, prompt.variables);
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function phrasesOf(words: readonly string[], length: number): ReadonlySet<string> {
  return new Set(words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')));
}

function pairs(texts: readonly Words[]): readonly LikenessIssue[] {
  const phrasesByText = texts.map(({ words }) => phrasesOf(words, 5));
  const shared = new Map<number, number>();
  for (const owners of ownersOf(phrasesByText).values()) {
    for (const second of owners) {
      for (const first of owners) {
        if (first >= second) break;
        const pair = first * texts.length + second;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const first = Math.floor(pair / texts.length);
    const second = pair % texts.length;
    const likeness = count / ((phrasesByText[first]?.size ?? 0) + (phrasesByText[second]?.size ?? 0) - count);
    if (likeness < greatestLikeness) return [];
    const message = `Shares ${Math.round(likeness * 100)} % of its phrases with ${texts[first]?.id}: write it anew.`;
    return [{ id: texts[second]?.id ?? '', message }];
  });
}

function openings(texts: readonly Words[]): readonly LikenessIssue[] {
  const owners = ownersOf(texts.map(({ words }) => [words.slice(0, 5).join(' ')]));
  return tooOften(texts, owners, mostOpenings, 'opens');
}

function phrases(texts: readonly Words[]): readonly LikenessIssue[] {
  const owners = ownersOf(texts.map(({ words }) => phrasesOf(words, 6)));
  return tooOften(texts, owners, mostPhrases, 'stands in');
}

/** For each phrase the indexes of the texts that hold it, in rising order. */
function ownersOf(phrasesByText: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  phrasesByText.forEach((texts, index) => {
    for (const phrase of texts) {
      const indexes = owners.get(phrase);
      if (indexes) indexes.push(index);
      else owners.set(phrase, [index]);
    }
  });
  return owners;
}

function tooOften(
  texts: readonly Words[],
  owners: ReadonlyMap<string, readonly number[]>,
  most: number,
  verb: string,
): readonly LikenessIssue[] {
  return [...owners].flatMap(([phrase, indexes]) => {
    const [id, ...others] = indexes.map((index) => texts[index]?.id ?? '');
    if (!id || indexes.length <= most) return [];
    const message = `"${phrase}" ${verb} ${indexes.length} prompts, at most ${most} may share it: ${others.join(', ')}.`;
    return [{ id, message }];
  });
}

function titles(prompts: readonly Prompt[]): readonly LikenessIssue[] {
  const owners = new Map<string, string>();
  return prompts.flatMap(({ id, title }) => {
    const key = title.toLowerCase();
    const other = owners.get(key);
    owners.set(key, other ?? id);
    return other ? [{ id, message: `${other} has the same title: find another one.` }] : [];
  });
}
