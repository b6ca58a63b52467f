import { frames, lights, shapes } from '../cover/cover-spec';
import { VARIABLE_TYPES } from '../prompt';
import type { LibraryEntry, LibraryTexts, Pack } from './library-prompt';

type Fields = Readonly<Record<string, unknown>>;

const ENTRY_TEXTS = ['pack', 'key', 'picture'] as const;
const ENTRY_NUMBERS = ['createdAt', 'updatedAt', 'revision', 'deletedAt'] as const;
const META_TEXTS = ['title', 'category', 'author', 'authorUrl', 'sourceUrl', 'preview', 'lead', 'aspect'] as const;
const NEEDS: ReadonlySet<unknown> = new Set(['none', 'optional', 'required']);
const TYPES: ReadonlySet<unknown> = new Set(VARIABLE_TYPES);
const LIGHTS: ReadonlySet<unknown> = new Set(lights);
const FRAMES: ReadonlySet<unknown> = new Set(frames);
const SHAPES: ReadonlySet<unknown> = new Set(shapes);

/**
 * Whether a record of the library's database is what it is stored as: a damaged disk, or a version that is not known
 * here, may have written anything. Nothing is copied, since ten thousand of them are looked at when the library opens.
 */
export function isStoredEntry(value: unknown): value is LibraryEntry {
  if (!isObject(value)) return false;
  const { meta, cover, edited } = value;
  if (!hasTexts(value, ENTRY_TEXTS) || !ENTRY_NUMBERS.every((name) => Number.isFinite(value[name]))) return false;
  return typeof edited === 'boolean' && isMeta(meta, `@${value.pack}/`) && isCover(cover);
}

/** Whether a stored record is the texts of a prompt. */
export function isStoredTexts(value: unknown): value is LibraryTexts {
  return isObject(value) && hasTexts(value, ['id', 'text', 'negative', 'notes']) && isObject(value.editedAt);
}

/** The text of stored texts, though the rest of them were damaged; '' where there is none. */
export function storedText(value: unknown): string {
  return isObject(value) && typeof value.text === 'string' ? value.text : '';
}

/** Whether a stored record is a pack. */
export function isStoredPack(value: unknown): value is Pack {
  if (!isObject(value) || !isObject(value.source)) return false;
  const { source, enabled, remotePictures } = value;
  const isSource =
    source.kind === 'own' ||
    (source.kind === 'import' && typeof source.name === 'string') ||
    (source.kind === 'url' && hasTexts(source, ['url', 'etag', 'lastModified', 'digest']));
  const isTimed = ['addedAt', 'updatedAt', 'removedAt'].every((name) => Number.isFinite(value[name]));
  return isSource && isTimed && hasTexts(value, ['id', 'name']) && isSwitch(enabled) && isSwitch(remotePictures);
}

function isMeta(meta: unknown, start: string): boolean {
  if (!isObject(meta) || typeof meta.id !== 'string' || !meta.id.startsWith(start)) return false;
  const { tags, variables, needsImage } = meta;
  return hasTexts(meta, META_TEXTS) && areTexts(tags) && NEEDS.has(needsImage) && areAll(variables, isVariable);
}

function isVariable(value: unknown): boolean {
  return (
    isObject(value) &&
    hasTexts(value, ['name', 'description', 'default']) &&
    areTexts(value.options) &&
    TYPES.has(value.type)
  );
}

function isCover(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { inks, light, frame, shape, seed } = value;
  return (
    LIGHTS.has(light) &&
    FRAMES.has(frame) &&
    SHAPES.has(shape) &&
    Number.isFinite(seed) &&
    hasTexts(value, ['motif', 'initials']) &&
    Array.isArray(inks) &&
    inks.length === 5 &&
    areTexts(inks)
  );
}

function areAll(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function areTexts(value: unknown): boolean {
  return areAll(value, (item) => typeof item === 'string');
}

function hasTexts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isSwitch(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
