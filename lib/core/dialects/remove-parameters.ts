import type { Change, Draft } from './change';
import { findParameters } from './find-parameters';

/** The Midjourney parameters with which a text ends mean nothing elsewhere, or are painted as words. */
export function removeParameters({ text }: Draft): Change | undefined {
  const { trailing } = findParameters(text);
  const from = trailing[0]?.start ?? 0;
  const body = text.slice(0, from).trimEnd();
  if (body === '') return;
  const written = text.slice(from).trim().replace(/\s+/g, ' ');
  return {
    label: { deed: 'parametersRemoved', about: written },
    edits: [{ start: body.length, end: text.length, text: '' }],
    removed: { parameters: trailing, gap: text.slice(body.length, from) },
  };
}
