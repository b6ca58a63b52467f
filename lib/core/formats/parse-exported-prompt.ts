import { parsePromptDraft } from '../library/prompt-draft';
import { toFields, toText } from './field-values';
import type { ExportedPrompt } from './library-export';
import { titleOfText } from './title-of-text';

/** Reads a prompt of one of our own exports, where it has been since anyone may have changed it; undefined for none. */
export function parseExportedPrompt(value: unknown): ExportedPrompt | undefined {
  const draft = parsePromptDraft(value);
  if (!draft || (draft.text.trim() === '' && draft.negative.trim() === '')) return;
  const fields = toFields(value);
  const key = toText(fields.get('key'));
  const title = draft.title || titleOfText(draft.text) || titleOfText(draft.negative);
  return {
    ...draft,
    title,
    author: oneLine(draft.author),
    lead: oneLine(draft.lead),
    aspect: oneLine(draft.aspect),
    key: key === '' ? title : key,
    favourite: fields.get('favourite') === true,
    createdAt: timeOf(fields.get('createdAt')),
    updatedAt: timeOf(fields.get('updatedAt')),
    pack: toText(fields.get('pack')),
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
