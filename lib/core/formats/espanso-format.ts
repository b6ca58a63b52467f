import { toFields, toLine, toLines, toList } from './field-values';
import type { Format, ImportedPrompt, ImportReading, SkippedEntry } from './import-reading';
import { importedPrompt } from './imported-prompt';
import { looksLikeYaml } from './looks-like-yaml';
import { parseYaml } from './parse-yaml';
import { readEspansoBlanks } from './read-espanso-blanks';
import { refuseFile } from './refuse-file';
import { titleOfText } from './title-of-text';
import { withDistinctKeys } from './with-distinct-keys';

/**
 * The matches of the text expander Espanso. Each with a text is a prompt, its fields and variables blanks. One that needs
 * the output of a program is skipped: nothing is ever run.
 */
export const espansoFormat: Format = {
  id: 'espanso',
  fits: (text, path) => {
    if (!looksLikeYaml(text, path) || !/^matches[ \t]*:/m.test(text)) return false;
    const parsed = parseYaml(text);
    return parsed.ok && matchesOf(parsed.value).some((match) => triggerOf(match) !== '');
  },
  read: (text, path) => {
    const parsed = parseYaml(text);
    if (!parsed.ok) return refuseFile(path, parsed);
    return readMatches(parsed.value, parsed.lineOf, path);
  },
};

function matchesOf(value: unknown): readonly unknown[] {
  const matches = toFields(value).get('matches');
  return Array.isArray(matches) ? matches : [];
}

function triggerOf(match: unknown): string {
  const fields = toFields(match);
  return toLine(fields.get('trigger') ?? fields.get('triggers') ?? fields.get('regex'));
}

function readMatches(value: unknown, lineOf: (node: unknown) => number, file: string): ImportReading {
  const shared = variablesByName(toFields(value).get('global_vars'));
  const prompts: ImportedPrompt[] = [];
  const skipped: SkippedEntry[] = [];
  for (const match of matchesOf(value)) {
    const read = readMatch(match, shared);
    if ('key' in read) prompts.push(read);
    else skipped.push({ file, line: lineOf(match), ...read });
  }
  return { prompts: withDistinctKeys(prompts), wordLists: [], skipped };
}

function readMatch(match: unknown, shared: EspansoVariables): ImportedPrompt | Pick<SkippedEntry, 'reason' | 'detail'> {
  const fields = toFields(match);
  const trigger = triggerOf(match);
  const title = toLine(fields.get('label')) || trigger;
  const written = toLines(fields.get('replace') ?? fields.get('markdown') ?? fields.get('form'));
  if (written === '') return { reason: fields.has('html') ? 'unsafe-content' : 'no-text', detail: title };

  const own = variablesByName(fields.get('vars'));
  const read = readEspansoBlanks(
    written,
    (name) => own.get(name) ?? shared.get(name),
    fields.has('replace') ? undefined : fields.get('form_fields'),
  );
  if (!read.ok) return { reason: 'runs-code', detail: title };
  if (read.text.trim() === '') return { reason: 'no-text', detail: title };
  const name = title || titleOfText(written);
  return importedPrompt({
    key: trigger || name,
    title: name,
    tags: toList(fields.get('search_terms')),
    text: read.text,
  });
}

type EspansoVariables = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

function variablesByName(value: unknown): EspansoVariables {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(list.map(toFields).map((fields) => [toLine(fields.get('name')), fields]));
}
