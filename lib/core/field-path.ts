import type { FieldWords } from './sites/field-words';

/** The way to a field that the user picked, in a page as it will be at the next visit. */
export interface FieldPath {
  /** The elements whose shadow root or frame holds the next one, from the outside in. */
  readonly roots: readonly string[];
  /** Selector of the field within the innermost root. */
  readonly selector: string;
}

/** What is known of where a site's prompt box stands, and of what the boxes of any site say. */
export interface FieldClues {
  /** Selectors of the field itself, best first. */
  readonly hints: readonly string[];
  readonly negativeHints: readonly string[];
  /** The box that the user picked on this site. */
  readonly picked: FieldPath | undefined;
  readonly words: FieldWords;
}

const LONGEST_SELECTOR = 1000;
const MOST_ROOTS = 20;

/** Reads a path that comes from a page or from storage; undefined for anything else. */
export function parseFieldPath(value: unknown): FieldPath | undefined {
  const { roots, selector } = Object(value) as { roots: unknown; selector: unknown };
  if (!isSelector(selector) || !Array.isArray(roots) || roots.length > MOST_ROOTS || !roots.every(isSelector)) {
    return undefined;
  }
  return { roots, selector };
}

function isSelector(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_SELECTOR;
}
