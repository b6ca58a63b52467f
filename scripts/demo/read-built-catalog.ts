import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEntries, parseTexts } from '../../lib/core/catalog/read-catalog';
import type { Prompt } from '../../lib/core/prompt';

/** The prompts of a built extension, in the catalog's order. */
export function readBuiltCatalog(extension: string): readonly Prompt[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(extension, name), 'utf8'));
  const texts = parseTexts(read('catalog-texts.json'));
  return parseEntries(read('catalog.json')).flatMap(({ meta }) => {
    const text = texts.get(meta.id);
    return text ? [{ ...meta, ...text }] : [];
  });
}
