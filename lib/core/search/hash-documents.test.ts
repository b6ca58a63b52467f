import { describe, expect, it } from 'vitest';
import { hashDocuments } from './hash-documents';

const fox = { id: 'a', title: 'Fox', category: 'animals', tags: ['photo'], author: '', lead: '', text: 'A fox.' };
const owl = { ...fox, id: 'b', title: 'Owl' };

describe('hashDocuments', () => {
  it('does not depend on the order', () => {
    expect(hashDocuments([fox, owl])).toBe(hashDocuments([owl, fox]));
  });

  it.each([
    ['a text', [{ ...fox, text: 'A fox!' }, owl]],
    ['a tag', [{ ...fox, tags: ['pho', 'to'] }, owl]],
    [
      'which prompt has a title',
      [
        { ...fox, title: 'Owl' },
        { ...owl, title: 'Fox' },
      ],
    ],
    ['the number of prompts', [fox]],
    ['the need for a picture', [{ ...fox, needsImage: 'required' as const }, owl]],
  ])('changes with %s', (_, changed) => {
    expect(hashDocuments(changed)).not.toBe(hashDocuments([fox, owl]));
  });
});
