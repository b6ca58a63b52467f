import yaml from 'js-yaml';
import type { SkippedEntry } from './import-reading';

export interface ParsedYaml {
  readonly ok: true;
  /** Texts, lists, mappings and null; several documents are a list of them. No two places share an object endlessly. */
  readonly value: unknown;
  /** The line in which a list or mapping of the value begins, from 1; 0 for anything else. */
  readonly lineOf: (node: unknown) => number;
}

/**
 * A file of YAML from anywhere. Every scalar is the text that was written, and a tag that would make anything else of it
 * is an error. Aliases are followed, up to as much as an honest file could hold.
 */
export function parseYaml(
  text: string,
): ParsedYaml | (Pick<SkippedEntry, 'reason' | 'line' | 'detail'> & { readonly ok: false }) {
  if (text.length > longestFile) return { ok: false, reason: 'too-long', line: 0, detail: '' };
  const opened: number[] = [];
  const lines = new WeakMap<object, number>();
  try {
    const documents = yaml.safeLoadAll(text, null, {
      schema: yaml.FAILSAFE_SCHEMA,
      listener: (event, { line, result }) => {
        if (event === 'open') {
          opened.push(line + 1);
          return;
        }
        const start = opened.pop() ?? 0;
        if (typeof result === 'object' && result !== null && !lines.has(result)) lines.set(result, start);
      },
    });
    const value = documents.length === 1 ? documents[0] : documents;
    if (!isBounded(value)) return { ok: false, reason: 'unsafe-content', line: 0, detail: '' };
    return { ok: true, value, lineOf: (node) => (Object(node) === node ? (lines.get(Object(node)) ?? 0) : 0) };
  } catch (error) {
    return { ok: false, reason: 'broken', ...describe(error, text) };
  }
}

/** UTF-16 code units. */
const longestFile = 5_000_000;

/** Whether a value stays finite and small when all its aliases are written out. */
function isBounded(value: unknown): boolean {
  let nodes = 0;
  let characters = 0;
  const visit = (node: unknown, depth: number): boolean => {
    if (typeof node === 'string') characters += node.length;
    if (++nodes > mostNodes || characters > mostCharacters || depth > deepest) return false;
    if (typeof node !== 'object' || node === null) return true;
    return Object.values(node).every((inner) => visit(inner, depth + 1));
  };
  return visit(value, 0);
}

const mostNodes = 1_000_000;
const mostCharacters = 2 * longestFile;
const deepest = 64;

/** js-yaml counts lines from 0, and what is never closed ends behind the last one. */
function describe(error: unknown, text: string): { readonly line: number; readonly detail: string } {
  const { reason, mark } = Object(error) as { readonly reason?: unknown; readonly mark?: unknown };
  const { line } = Object(mark) as { readonly line?: unknown };
  return {
    line: typeof line === 'number' ? Math.min(line + 1, text.trimEnd().split('\n').length) : 0,
    detail: typeof reason === 'string' ? reason : error instanceof RangeError ? '' : String(error),
  };
}
