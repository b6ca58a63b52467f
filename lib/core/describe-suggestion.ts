import type { Range } from './search/ranges';

interface Suggestion {
  readonly title: string;
  readonly lead: string;
  /** Where the query's words stand in the title. */
  readonly marks: readonly Range[];
}

/** A line of the address bar's list: in Chrome's markup, where what was typed stands out, or as plain text. */
export function describeSuggestion({ title, lead, marks }: Suggestion, hasMarkup: boolean): string {
  if (!hasMarkup) return `${title}: ${lead}`;
  let end = 0;
  let marked = '';
  for (const [from, to] of marks) {
    marked += `${escapeText(title.slice(end, from))}<match>${escapeText(title.slice(from, to))}</match>`;
    end = to;
  }
  return `${marked}${escapeText(title.slice(end))} <dim>${escapeText(lead)}</dim>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The browser drops every suggestion when the markup of one is broken; what no XML may hold goes. */
function escapeText(text: string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, '').replace(/[<>&"']/g, (sign) => ENTITIES[sign] ?? '');
}
