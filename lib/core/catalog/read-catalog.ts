import { type CoverSpec, parseCoverSpec } from '../cover/cover-spec';
import { type PromptMeta, type PromptTexts, VARIABLE_TYPES, type Variable } from '../prompt';

/** One prompt as lists show it. */
export interface CatalogEntry {
  readonly meta: PromptMeta;
  readonly cover: CoverSpec;
}

/** The prompts of `catalog.json`. Throws where it is not what the build wrote, since then the extension is damaged. */
export function parseEntries(value: unknown): readonly CatalogEntry[] {
  if (!Array.isArray(value)) throw new TypeError('The catalog is not a list.');
  const broken = value.findIndex((item) => !isEntry(item));
  if (broken !== -1) throw new TypeError(`Prompt ${broken} of the catalog is damaged.`);
  return value;
}

/** One prompt as a store holds it; undefined for what is none. */
export function parseEntry(value: unknown): CatalogEntry | undefined {
  if (!isEntry(value) || !value.meta.variables.every(isVariable)) return undefined;
  const cover = parseCoverSpec(value.cover);
  return cover && { meta: value.meta, cover };
}

/** The texts of `catalog-texts.json` by id. Throws like `parseEntries`. */
export function parseTexts(value: unknown): ReadonlyMap<string, PromptTexts> {
  if (!isRecord(value)) throw new TypeError('The texts of the catalog are not a mapping.');
  return new Map(
    Object.entries(value).map(([id, texts]) => {
      if (!isRecord(texts) || !isText(texts.text) || !isText(texts.negative)) {
        throw new TypeError(`The text of "${id}" is damaged.`);
      }
      return [id, { text: texts.text, negative: texts.negative }];
    }),
  );
}

function isEntry(value: unknown): value is CatalogEntry {
  return isRecord(value) && isMeta(value.meta) && isRecord(value.cover);
}

const textFields = [
  'id',
  'title',
  'category',
  'author',
  'authorUrl',
  'sourceUrl',
  'preview',
  'lead',
  'aspect',
  'needsImage',
];

function isMeta(value: unknown): value is PromptMeta {
  return (
    isRecord(value) &&
    textFields.every((field) => isText(value[field])) &&
    Array.isArray(value.tags) &&
    value.tags.every(isText) &&
    Array.isArray(value.variables) &&
    value.variables.every((variable) => isRecord(variable) && isText(variable.name) && Array.isArray(variable.options))
  );
}

function isVariable({ description, default: value, options, type }: Variable): boolean {
  return isText(description) && isText(value) && options.every(isText) && VARIABLE_TYPES.includes(type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
