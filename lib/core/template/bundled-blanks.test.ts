import path from 'node:path';
import { expect, it } from 'vitest';
import { readPromptFiles } from '../../../scripts/read-prompt-files';
import { readPrompt } from '../catalog/read-prompt';
import { findArguments } from './find-arguments';
import { findBlanks } from './find-blanks';

it('finds nothing but our own form in the bundled prompts', { timeout: 60_000 }, async () => {
  const files = await readPromptFiles(path.join(import.meta.dirname, '../../../content'));
  const texts = files.flatMap((file) => {
    const read = readPrompt(file.source, file);
    return read.ok ? [read.prompt.text, read.prompt.negative] : [];
  });
  expect(texts.length).toBe(2 * files.length);
  expect(texts.some((text) => findArguments(text).length > 0)).toBe(true);
  expect(texts.filter((text) => JSON.stringify(findBlanks(text)) !== JSON.stringify(findArguments(text)))).toEqual([]);
});
