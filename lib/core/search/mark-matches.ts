import { cutSnippet, type TextMark } from './cut-snippet';
import { foldFacet } from './fold-facet';
import { type Glossary, translateFacet } from './glossary';
import { type MatchedWords, matchWord } from './match-word';
import { type ParsedQuery, parseQuery } from './parse-query';
import { joinRanges, type Range } from './ranges';
import { type Token, tokenize } from './tokenize';
import { type Translations, translateWords } from './translate-words';

export interface MarkedFields {
  readonly title: string;
  readonly tags: readonly string[];
  readonly text: string;
}

/** A row taken apart, to be marked for one query after the other. */
export interface MarkableRow {
  readonly tags: readonly string[];
  readonly text: string;
  /** Of the title, each tag, and the text. */
  readonly fields: readonly (readonly Token[])[];
  /** All words of the row. */
  readonly words: ReadonlySet<string>;
}

export interface Marks {
  readonly title: readonly Range[];
  /** One list a tag. */
  readonly tags: readonly (readonly Range[])[];
  /** About 160 characters around the densest hits of the text, or its beginning; on one line. */
  readonly snippet: { readonly text: string; readonly ranges: readonly Range[] };
}

export function readRow({ title, tags, text }: MarkedFields): MarkableRow {
  const fields = [title, ...tags, text].map(tokenize);
  const words = new Set<string>();
  for (const tokens of fields) {
    for (const { folded } of tokens) {
      words.add(folded);
    }
  }
  return { tags, text, fields, words };
}

/** A query taken apart, to mark one row after the other for it. */
export interface MarkableQuery {
  readonly parsed: ParsedQuery;
  readonly glossary: Glossary | undefined;
  readonly translations: Translations | undefined;
}

export function readQuery(query: string, glossary?: Glossary): MarkableQuery {
  const parsed = parseQuery(query);
  // Any word may be a misspelt name: what a row has as it was typed is marked before what it may mean.
  return { parsed, glossary, translations: glossary && translateWords(parsed, glossary, () => false) };
}

/** Where the words of the query stand in one visible row; also the misspelt ones, their synonyms and translations. */
export function markMatches(
  { parsed, glossary, translations }: MarkableQuery,
  { tags, text, fields, words: row }: MarkableRow,
): Marks {
  const { words } = parsed;
  const matched = words.map((word, at) => {
    const meant = translations?.get(word.folded)?.flatMap((translation) => translation.words) ?? [];
    return matchWord(word, row, words[at - 1], words[at + 1], meant);
  });
  const [titleMarks = [], ...others] = fields.map((tokens) => [
    ...markTokens(tokens, matched),
    ...markPhrases(tokens, parsed, words.length),
  ]);
  const tagMarks = tags.map((tag, at) => [...(others[at] ?? []), ...markTag(tag, parsed, glossary)]);
  return {
    title: joinRanges(titleMarks),
    tags: tagMarks.map(joinRanges),
    snippet: cutSnippet(text, others.at(-1) ?? []),
  };
}

function markTokens(tokens: readonly Token[], matched: readonly MatchedWords[]): TextMark[] {
  const marks: TextMark[] = [];
  for (const { folded, start, end } of tokens) {
    for (const [word, lengths] of matched.entries()) {
      const length = lengths.get(folded);
      if (length !== undefined) {
        // Where folding changed the number of characters, it is not known which of them are the typed ones.
        const isSameLength = end - start === folded.length;
        marks.push({ start, end: isSameLength ? Math.min(end, start + length) : end, word });
      }
    }
  }
  return marks;
}

function markPhrases(tokens: readonly Token[], { phrases }: ParsedQuery, firstWord: number): TextMark[] {
  return phrases.flatMap(({ words, unfinished, not }, phrase) =>
    tokens.flatMap(({ start }, at) => {
      const last = tokens[at + words.length - 1];
      const isHere = words.every((word, offset) => {
        const folded = tokens[at + offset]?.folded;
        return folded === word || (unfinished && offset === words.length - 1 && folded?.startsWith(word) === true);
      });
      return isHere && last && !not ? [{ start, end: last.end, word: firstWord + phrase }] : [];
    }),
  );
}

/** A tag is marked as a whole when an operator asks for it, or when a word or two of the query are all of it. */
function markTag(tag: string, { filters, words }: ParsedQuery, glossary: Glossary | undefined): TextMark[] {
  const own = foldFacet(tag);
  const isAskedFor = filters.some(
    ({ facet, unfinished, not }) =>
      !not &&
      (facet === `#${own}` ||
        (unfinished && `#${own}`.startsWith(facet)) ||
        translateFacet(facet, !unfinished, glossary).has(`#${own}`)),
  );
  const joined = own.replaceAll('-', '');
  const isTyped = words.some(({ folded }, at) => folded === joined || folded + words[at + 1]?.folded === joined);
  return isAskedFor || isTyped ? [{ start: 0, end: tag.length, word: -1 }] : [];
}
