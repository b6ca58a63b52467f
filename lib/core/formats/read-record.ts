import { detectImageNeed } from '../catalog/detect-image-need';
import { isWebAddress } from '../catalog/is-web-address';
import type { ImageNeed } from '../prompt';
import { variablesBeside } from '../template/variables-beside';
import {
  toAddress,
  toAspect,
  toFields,
  toFlag,
  toLine,
  toLines,
  toList,
  toPicture,
  toText,
  toTime,
} from './field-values';
import { LONGEST_TEXT } from './import-limits';
import type { ImportedPrompt, SkipReason } from './import-reading';
import { type NamedFields, namedFields } from './named-fields';
import { readDescribedVariables } from './read-described-variables';
import { suggestTitle } from './suggest-title';
import { textsOf } from './texts-of';
import { titleOfText } from './title-of-text';

/** What holds where the record itself says nothing. */
export interface RecordPlace {
  readonly title?: string;
  readonly category?: string;
  readonly key?: string;
  /** Rewrites the placeholders of the program that the record comes from. */
  readonly mapText?: (text: string) => string;
}

export type RecordReading =
  | { readonly ok: true; readonly prompts: readonly ImportedPrompt[] }
  | { readonly ok: false; readonly reason: SkipReason; readonly detail: string };

/**
 * The prompt, or the several prompts, of an object of a JSON or YAML file or of a row of a table, by whatever names their
 * parts go there.
 */
export function readRecord(record: unknown, place: RecordPlace = {}): RecordReading {
  const get = namedFields(record);
  const mapText = place.mapText ?? ((text) => text);
  const named = toLine(get('title')) || place.title || '';
  const key = toLine(get('key')) || place.key || '';
  const negative = mapText(toLines(get('negative')));
  const written = textsOf(get('text'));
  if (written.length === 0 && negative === '') {
    return { ok: false, reason: isDivider(named) ? 'divider' : 'no-text', detail: named || key };
  }

  // A style that only keeps something out takes any prompt as it is.
  const texts = written.length > 0 ? written.map(mapText) : ['{prompt}'];
  if ([...texts, negative].some((text) => text.length > LONGEST_TEXT)) {
    return { ok: false, reason: 'too-long', detail: named || key };
  }

  const described = readDescribedVariables(toFields(record).get('variables'));
  const shared = { ...readShared(get, place), negative };
  const statedNeed = readImageNeed(get);
  const variablesIn = variablesBeside(negative, described);
  const prompts = texts.map((text, index): ImportedPrompt => {
    const title = named.slice(0, longestTitle) || suggestTitle(text) || key || titleOfText(text);
    const isFirst = index === 0;
    return {
      ...shared,
      key: isFirst ? key || title : `${key || title}/${index + 1}`,
      title: isFirst || named === '' ? title : `${title} ${index + 1}`,
      text,
      needsImage: statedNeed ?? detectImageNeed(text),
      variables: variablesIn(text),
    };
  });
  return { ok: true, prompts };
}

/** UTF-16 code units. */
const longestTitle = 200;

/** A row that only parts the list, as people write them in tables of styles: `>>>>>> Portraits`. */
function isDivider(title: string): boolean {
  return /^[^\p{L}\p{N}\s]{2,}|[^\p{L}\p{N}\s]{3,}$/u.test(title);
}

function readShared(get: NamedFields, place: RecordPlace) {
  const author = toFields(get('author'));
  const sourceName = toFields(get('sourceUrl')).get('name');
  const link = readLink(toLine(get('author') ?? sourceName));
  const [firstOfList = '', ...categories] = Array.isArray(get('category')) ? toList(get('category')) : [];
  return {
    category: firstOfList || toLine(get('category')) || place.category || '',
    tags: [...new Set([...toList(get('tags')), ...categories])],
    author: link.text,
    authorUrl: toAddress(get('authorUrl')) || toAddress(author.get('url') ?? author.get('link')) || link.url,
    sourceUrl: toAddress(get('sourceUrl')),
    preview: toPicture(get('preview')),
    lead: toLine(get('lead')),
    notes: readNotes(get('notes')),
    aspect: toAspect(get('aspect')),
    favourite: toFlag(get('favourite')),
    createdAt: toTime(get('createdAt')),
    updatedAt: toTime(get('updatedAt')),
  };
}

/** An author is often a markdown link. */
function readLink(text: string): { readonly text: string; readonly url: string } {
  const [, label = '', url = ''] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(text) ?? [];
  return label === '' ? { text, url: '' } : { text: label.trim(), url: isWebAddress(url) ? url : '' };
}

function readNotes(value: unknown): string {
  return Array.isArray(value) ? value.map(toLines).join('\n\n').trim() : toLines(value);
}

function readImageNeed(get: NamedFields): ImageNeed | undefined {
  const said = get('needsImage');
  if (said !== undefined) return said === 'optional' ? 'optional' : toFlag(said) ? 'required' : 'none';
  // Where a note tells which picture to attach, or a picture is named, the prompt is about that picture.
  return get('reference') !== undefined || toText(get('mode')) === 'edit' ? 'required' : undefined;
}
