import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '../library/backup-record';
import { importedPrompt } from './imported-prompt';
import { promptPaletteBackupFormat } from './prompt-palette-backup-format';

const fox = importedPrompt({ key: 'fox', title: 'Fox', text: 'A fox', notes: 'n' });
const stored = { notes: 'n', pack: 'p', createdAt: 1, updatedAt: 2, revision: 3, edited: false, deletedAt: 0 };
const { key: _key, notes: _notes, favourite: _favourite, createdAt: _created, updatedAt: _updated, ...prompt } = fox;

const records: readonly BackupRecord[] = [
  { kind: 'head', format: 'prompt-palette-backup', version: 1, at: 0 },
  {
    kind: 'pack',
    id: 'p',
    name: 'Animals',
    enabled: true,
    source: { kind: 'import', name: 'a.zip' },
    remotePictures: false,
    addedAt: 0,
    updatedAt: 0,
    removedAt: 0,
  },
  { kind: 'prompt', key: 'fox', ...stored, prompt: { ...prompt, id: '@p/fox' } },
  { kind: 'prompt', key: 'hare', ...stored, prompt: { ...prompt, id: '@p/hare', title: 'Hare' }, deletedAt: 5 },
  { kind: 'words', pack: 'p', name: 'colors', words: ['red'] },
  { kind: 'favourites', ids: ['@p/fox'] },
  { kind: 'usage', id: '@p/fox', score: 1, at: 1 },
];
const backup = records.map((record) => JSON.stringify(record)).join('\n');

describe('promptPaletteBackupFormat', () => {
  it('reads the prompts and lists of a backup, without what is in the bin', () => {
    expect(promptPaletteBackupFormat.fits(backup, 'backup.jsonl')).toBe(true);
    expect(promptPaletteBackupFormat.read(backup, 'backup.jsonl')).toEqual({
      prompts: [{ ...fox, key: '@p/fox', pack: 'Animals', favourite: true, createdAt: 1, updatedAt: 2 }],
      wordLists: [{ name: 'colors', words: ['red'] }],
      skipped: [],
    });
  });

  it('names the lines that are broken', () => {
    const read = promptPaletteBackupFormat.read(
      `${backup}\n{"kind": "pro\n{"kind":"prompt","prompt":{"title":"Owl"}}`,
      'a',
    );
    expect(read.prompts).toHaveLength(1);
    expect(read.skipped).toEqual([
      { file: 'a', line: 8, reason: 'broken', detail: '' },
      { file: 'a', line: 9, reason: 'no-text', detail: 'Owl' },
    ]);
  });
});
