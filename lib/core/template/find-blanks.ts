import type { Blank } from './blank';
import { findArguments } from './find-arguments';
import { findBraces } from './find-braces';
import { findBrackets } from './find-brackets';
import { jsonStringStates } from './json-string-states';

/**
 * The blanks of a text, from first to last; they never overlap. A text with blanks in our own form is read for that
 * form only. In any other the forms of the other tools are read, by rules that keep section labels, links and JSON from
 * being taken for blanks. `{prompt}`, the slot of a style, is never one. Takes time in proportion to the text's length,
 * whatever the text holds.
 */
export function findBlanks(text: string): readonly Blank[] {
  const own = findArguments(text);
  if (own.length > 0) return own;

  const braces = findBraces(text);
  // Words in brackets are often no blanks. Who marks blanks in a way that leaves no doubt marks all of them so.
  const brackets = findBrackets(text, braces.length === 0);
  const found = braces.length === 0 ? brackets : withoutOverlaps([...braces, ...brackets]);
  return found.length === 0 ? [] : decode(text, found);
}

/** A bracket within the default of another blank is a part of it. */
function withoutOverlaps(blanks: readonly Blank[]): readonly Blank[] {
  let end = 0;
  return blanks
    .toSorted((a, b) => a.start - b.start)
    .filter((blank) => {
      if (blank.start < end) return false;
      end = blank.end;
      return true;
    });
}

/** What is written in a JSON string is JSON-escaped, so there `\"` is a quote. */
function decode(text: string, blanks: readonly Blank[]): readonly Blank[] {
  const states = blanks.some(({ start, end }) => text.slice(start, end).includes('\\'))
    ? jsonStringStates(text, blanks)
    : undefined;
  return blanks.map((blank, index) => {
    const read = states?.[index] === 'in-string' ? unescapeJson : (written: string) => written;
    return { ...blank, name: read(blank.name), default: read(blank.default), options: blank.options.map(read) };
  });
}

function unescapeJson(written: string): string {
  try {
    // Only a string can come out, since a bare quote within makes it no JSON.
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}
