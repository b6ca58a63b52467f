import { allowedTypos } from './allowed-typos';
import { countTypos } from './count-typos';
import type { Expansion, Lexicon } from './lexicon';
import { nearTerms } from './near-terms';
import { similarWords } from './similar-words';
import { readTerm, utf8 } from './term-table';
import { LIKENESS, REPAIR } from './weights';

interface Candidate {
  readonly text: string;
  readonly shared: number;
  readonly places: { vocabulary: number; term: number }[];
  frequency: number;
}

/** fuse.js needs some microseconds for each, and the nearest come first. */
const MOST_CANDIDATES = 60;
const MOST_REPAIRS = 12;
const SHORTEST_WORD = 3;

/**
 * The words that a misspelt word may have been meant to be.
 * @param trust 0 to 1: how likely it is that the word is misspelt at all
 */
export function repairWord(word: string, unfinished: boolean, trust: number, lexicon: Lexicon): Expansion[] {
  if (word.length < SHORTEST_WORD) {
    return [];
  }
  const typos = allowedTypos(word.length, Number.POSITIVE_INFINITY);
  const candidates = findCandidates(word, typos, unfinished, lexicon);
  const shown = Array.from(candidates.values())
    .sort((a, b) => b.shared - a.shared || b.frequency - a.frequency || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ text }) => text);
  return similarWords(word, shown, typos)
    .map(({ word: meant, distance }) => ({ meant, likeness: likenessOf(word, meant, unfinished, distance) * trust }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_REPAIRS)
    .flatMap(({ meant, likeness }) => (candidates.get(meant)?.places ?? []).map((place) => ({ ...place, likeness })));
}

function findCandidates(word: string, typos: number, unfinished: boolean, lexicon: Lexicon): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const key = utf8(word);
  lexicon.forEach(({ terms, frequency }, vocabulary) => {
    for (const { term, shared } of nearTerms(key, terms, typos, unfinished)) {
      const count = frequency(term);
      if (count === 0) {
        continue;
      }
      const text = readTerm(terms, term);
      const candidate = candidates.get(text) ?? { text, shared, places: [], frequency: 0 };
      candidate.places.push({ vocabulary, term });
      candidate.frequency += count;
      candidates.set(text, candidate);
    }
  });
  return candidates;
}

/** fuse.js says that the two are alike; how much they are is counted as a typist errs, with swapped letters as one slip. */
function likenessOf(typed: string, meant: string, unfinished: boolean, distance: number): number {
  const typos = countTypos(typed, meant, unfinished);
  if (typos === 0 || typos > allowedTypos(typed.length, meant.length)) {
    return 0;
  }
  const rest = unfinished ? Math.max(0, meant.length - typed.length) : 0;
  return (
    LIKENESS.misspelt *
    (1 - REPAIR.typo * (typos / typed.length)) *
    (1 - REPAIR.fuseDistance * distance) *
    (1 - REPAIR.unfinishedLetter * rest) *
    (meant[0] === typed[0] ? 1 : REPAIR.wrongFirstLetter)
  );
}
