import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const sources = globSync('lib/background/handlers/*.ts').map((file) => readFileSync(file, 'utf8'));

/** The names with which a function registers messages. */
export function registeredBy(register: 'handle' | 'handleOurs'): readonly string[] {
  const call = new RegExp(`(?<![\\w.])${register}(?:<[^>]*>)?\\(\\s*'(\\w+)'`, 'g');
  return sources.flatMap((source) => [...source.matchAll(call)].map(([, name = '']) => name));
}

/** Expressions of what may stand in a message of somebody who is out for harm. */
export const ANYTHING: readonly string[] = [
  'null',
  '[]',
  '"text"',
  '7',
  '{ id: { toString: 1 }, ids: [{}], query: [], values: "x", limit: -1, path: {} }',
  'JSON.parse(\'{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "id": "__proto__"}\')',
  '{ id: "x".repeat(1e6), ids: Array(2e4).fill("x"), query: "#".repeat(1e6), limit: 1e9, category: "__proto__" }',
];
