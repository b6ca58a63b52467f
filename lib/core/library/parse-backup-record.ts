import { parseUsage } from '../usage';
import type { BackupRecord } from './backup-record';
import type { Pack, PackSource } from './library-prompt';
import { parseImportedWordList } from './parse-imported';
import { findDraftFault, LONGEST_LINE, parsePromptDraft } from './prompt-draft';
import { VERSION_REASONS } from './prompt-version';

/** Reads a line of a backup file, which anyone may have written; undefined for what is no record of one. */
export function parseBackupRecord(line: string): BackupRecord | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  switch (fields.get('kind')) {
    case 'head': {
      const isOurs = fields.get('format') === 'prompt-palette-backup' && fields.get('version') === 1;
      return isOurs ? { kind: 'head', format: 'prompt-palette-backup', version: 1, at: time(fields, 'at') } : undefined;
    }
    case 'pack': {
      const pack = parsePack(fields);
      return pack && { kind: 'pack', ...pack };
    }
    case 'prompt':
      return parsePrompt(fields);
    case 'version':
      return parseVersion(fields);
    case 'picture': {
      const [id, picture] = [shortText(fields, 'id'), fields.get('picture')];
      return id && typeof picture === 'string' ? { kind: 'picture', id, picture } : undefined;
    }
    case 'words': {
      const list = parseImportedWordList(value);
      const pack = packId(fields, 'pack');
      return list && pack ? { kind: 'words', pack, ...list } : undefined;
    }
    case 'favourites': {
      const ids: unknown = fields.get('ids');
      const texts = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
      return { kind: 'favourites', ids: texts };
    }
    case 'usage': {
      const id = shortText(fields, 'id');
      const usage = id ? parseUsage({ [id]: value })[id] : undefined;
      return id && usage ? { kind: 'usage', id, ...usage } : undefined;
    }
    default:
      return undefined;
  }
}

function parsePrompt(fields: ReadonlyMap<string, unknown>): BackupRecord | undefined {
  const prompt: unknown = fields.get('prompt');
  const draft = parsePromptDraft({ ...Object(prompt), notes: fields.get('notes') });
  const pack = packId(fields, 'pack');
  const key = shortText(fields, 'key');
  if (!draft || findDraftFault(draft) || !pack || !key) return undefined;
  const { notes, ...own } = draft;
  return {
    kind: 'prompt',
    key,
    pack,
    // The id is made of the two: a file that says otherwise could overwrite another prompt.
    prompt: { ...own, id: '' },
    notes,
    edited: fields.get('edited') === true,
    createdAt: time(fields, 'createdAt'),
    updatedAt: time(fields, 'updatedAt'),
    deletedAt: time(fields, 'deletedAt'),
    revision: count(fields, 'revision'),
  };
}

function parseVersion(fields: ReadonlyMap<string, unknown>): BackupRecord | undefined {
  const draft = parsePromptDraft(fields.get('draft'));
  const id = shortText(fields, 'id');
  const reason = VERSION_REASONS.find((known) => known === fields.get('reason'));
  if (!draft || !id || !reason) return undefined;
  const numbers = { number: count(fields, 'number'), revision: count(fields, 'revision') };
  return { kind: 'version', id, reason, ...numbers, at: time(fields, 'at'), draft };
}

function parsePack(fields: ReadonlyMap<string, unknown>): Pack | undefined {
  const id = packId(fields, 'id');
  const name = fields.get('name');
  const source = parseSource(fields.get('source'));
  if (!id || typeof name !== 'string' || name.length > LONGEST_LINE || !source) return undefined;
  return {
    id,
    name,
    enabled: fields.get('enabled') !== false,
    source,
    remotePictures: fields.get('remotePictures') === true,
    addedAt: time(fields, 'addedAt'),
    updatedAt: time(fields, 'updatedAt'),
    removedAt: 0,
  };
}

/** A pack with an address is never asked by itself after a restore: the host may not be allowed on this machine. */
function parseSource(value: unknown): PackSource | undefined {
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const [name, url] = [fields.get('name'), fields.get('url')];
  switch (fields.get('kind')) {
    case 'own':
      return { kind: 'own' };
    case 'import':
      return typeof name === 'string' ? { kind: 'import', name } : undefined;
    case 'url':
      return typeof url === 'string' && /^https?:\/\//.test(url) && url.length <= LONGEST_LINE
        ? { kind: 'url', url, daily: false, isNewer: false, checkedAt: 0, etag: '', lastModified: '', digest: '' }
        : undefined;
    default:
      return undefined;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // There is no other way to ask whether a text is JSON.
    return undefined;
  }
}

function shortText(fields: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = fields.get(name);
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_LINE ? value : undefined;
}

function packId(fields: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = shortText(fields, name);
  return value !== undefined && /^[a-z0-9]{1,40}$/.test(value) ? value : undefined;
}

/** ms since the epoch. */
function time(fields: ReadonlyMap<string, unknown>, name: string): number {
  const value = fields.get(name);
  return typeof value === 'number' && value > 0 && value < 4_102_444_800_000 ? Math.floor(value) : 0;
}

function count(fields: ReadonlyMap<string, unknown>, name: string): number {
  const value = fields.get(name);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1;
}
