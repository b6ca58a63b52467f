import { toFields, toLines } from './field-values';
import { fieldName, recordFields } from './record-fields';

/**
 * The texts that a record's field for its prompt holds: mostly one. Of translations it is the one that is marked as the
 * first, else the English one. A prompt that is an object, as many for pictures are, becomes JSON again.
 */
export function textsOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostTexts) : [value];
  const translations = items.map(toFields).filter((fields) => fields.has('language') || fields.has('is_primary'));
  if (translations.length > 1 && translations.length === items.length) {
    const best =
      translations.find((fields) => fields.get('is_primary') === true) ??
      translations.find((fields) => /^en\b/i.test(String(fields.get('language')))) ??
      translations[0];
    return textsOf(best && Object.fromEntries(best));
  }
  return items.map(textOf).filter((text) => text !== '');
}

/** Texts of one record. */
const mostTexts = 100;

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return toLines(value);
  const inner = [...toFields(value)].find(([key]) => textNames.has(fieldName(key)))?.[1];
  if (typeof inner === 'string') return toLines(inner);
  return isShallow(value, deepest) ? JSON.stringify(value, null, 2) : '';
}

const textNames: ReadonlySet<string> = new Set(recordFields.text);

/** Deeper than any prompt; `JSON.stringify` overflows the stack on what is far deeper. */
const deepest = 50;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
