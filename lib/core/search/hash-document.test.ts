import { expect, it } from 'vitest';
import { hashDocument } from './hash-document';

const fox = { id: 'a', title: 'Fox', category: 'animals', tags: ['photo'], author: '', lead: '', text: 'A fox.' };

it.each([
  ['the id', { ...fox, id: 'b' }],
  ['a text', { ...fox, text: 'A fox!' }],
  ['where a text stands', { ...fox, text: '', lead: 'A fox.' }],
  ['how tags are parted', { ...fox, tags: ['pho', 'to'] }],
  ['the need for a picture', { ...fox, needsImage: 'required' as const }],
])('changes with %s', (_, changed) => {
  expect(hashDocument(changed)).not.toEqual(hashDocument(fox));
});

it('is the same for the same prompt', () => {
  expect(hashDocument({ ...fox, needsImage: 'none' })).toEqual(hashDocument(fox));
});
