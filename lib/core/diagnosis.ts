import { FIELD_SOURCES, type FieldSource } from './field-source';
import { FIELD_KINDS, type FieldKind, type InsertMode, type InsertOutcome, parseOutcome } from './insertion';

/** How one insertion went. Nothing of it tells what was inserted, and only known sites are named. */
export interface InsertionRecord {
  /** In ms since the epoch. */
  readonly at: number;
  /** The site's id in the table of sites; '' for any other page. */
  readonly site: string;
  /** How the field was found; undefined when none was. */
  readonly source: FieldSource | undefined;
  readonly kind: FieldKind | undefined;
  readonly outcome: InsertOutcome;
  /** UTF-16 code units. */
  readonly length: number;
  readonly lines: number;
}

/** What a report of a fault needs. It holds no prompt, no text of the user's and no address. */
export interface Diagnosis {
  readonly version: string;
  /** As the browser describes itself. */
  readonly browser: string;
  readonly language: string;
  readonly insertMode: InsertMode;
  /** By the command's name; '' where none is set. */
  readonly shortcuts: Readonly<Record<string, string>>;
  /** How many sites the user has let the inline trigger on. */
  readonly allowedOrigins: number;
  /** How many boxes the user has picked. */
  readonly pickedBoxes: number;
  /** Newest first. */
  readonly insertions: readonly InsertionRecord[];
}

/** Reads what storage holds; undefined for what is no record of an insertion. */
export function parseInsertionRecord(value: unknown): InsertionRecord | undefined {
  const { at, site, source, kind, outcome, length, lines } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
  const parsed = parseOutcome(outcome);
  if (!parsed || typeof site !== 'string' || !isAmount(at) || !isAmount(length) || !isAmount(lines)) return undefined;
  return {
    at,
    site,
    source: FIELD_SOURCES.find((known) => known === source),
    kind: FIELD_KINDS.find((known) => known === kind),
    outcome: parsed,
    length,
    lines,
  };
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
