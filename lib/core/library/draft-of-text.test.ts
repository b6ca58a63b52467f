import { expect, it } from 'vitest';
import { draftOfText } from './draft-of-text';

it('keeps the text as it is, with its first words as title, its blanks, and where it comes from', () => {
  const text = '  Dunes at {{time}}.\n\nSeen from above, using the attached photo. ';
  expect(draftOfText(text, '', 'https://example.com/a?b=1#c')).toMatchObject({
    title: 'Dunes at {{time}}',
    text,
    sourceUrl: 'https://example.com/a?b=1',
    author: '',
    needsImage: 'required',
    variables: [{ name: 'time' }],
  });
});

it('takes the title that it is given, and no address that is none of the web', () => {
  expect(draftOfText('Dunes.', 'Mine', 'file:///home/a.txt')).toMatchObject({ title: 'Mine', sourceUrl: '' });
});

it.each([
  ['https://x.com/ann_b/status/123?s=20', '@ann_b', 'https://x.com/ann_b'],
  ['https://twitter.com/ann_b/status/123/photo/1', '@ann_b', 'https://x.com/ann_b'],
  ['https://www.threads.net/@ann.b/post/Cx', '@ann.b', 'https://www.threads.com/@ann.b'],
  ['https://bsky.app/profile/ann.bsky.social/post/3k', '@ann.bsky.social', 'https://bsky.app/profile/ann.bsky.social'],
  ['https://x.com/home', '', ''],
  ['https://x.com.example.com/ann_b/status/123', '', ''],
])('reads the author out of %s', (address, author, authorUrl) => {
  expect(draftOfText('Dunes.', '', address)).toMatchObject({ author, authorUrl });
});
