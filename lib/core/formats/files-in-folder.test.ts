import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { filesInFolder } from './files-in-folder';

const bytes = zipSync({
  'repo-main/sets/a.md': strToU8('A'),
  'repo-main/sets/deep/b.md': strToU8('B'),
  'repo-main/sets-of-others/c.md': strToU8('C'),
  'repo-main/README.md': strToU8('D'),
});
const paths = (folder: string, archive = bytes) =>
  [...filesInFolder({ path: 'repo.zip', bytes: archive }, folder)].map(({ path }) => path);

it('finds the files of a folder, at any depth', () => {
  expect(paths('sets')).toEqual(['a.md', 'deep/b.md']);
  expect(paths('sets/deep')).toEqual(['b.md']);
});

it('leaves the archive whole without a folder', () => {
  expect(paths('')).toEqual(['repo.zip']);
});

it('finds nothing in a folder that is not there, nor in what is no archive', () => {
  expect(paths('gone')).toEqual([]);
  expect(paths('sets', strToU8('---\ntitle: A\n---'))).toEqual([]);
});
