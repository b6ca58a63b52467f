import { readFile } from 'node:fs/promises';

const half = '\ud800';

/** What nobody would store, by what it is. */
export const NOISE = {
  'a number': 1e308,
  'a text': `<img src=x onerror=alert(1)>${half}`.repeat(1_000),
  'a list': [null, 7, 'x', '', half, [['x']], { id: 'a/b', at: 1e308, score: 1, outcome: { ok: true } }],
  'a mapping of everything': {
    ...JSON.parse('{"__proto__":{"score":1,"at":1e300},"constructor":["x"],"":{"roots":[],"selector":"*"}}'),
    ...{ theme: {}, accent: 3, layout: 'x', sort: null, mode: 'send', query: [], ids: 'x' },
    ...{ items: [{ meta: {} }], open: 'x/y', covers: { 'x/y': half }, inks: null, scrollTop: -1, prompts: {} },
    shelf: { kind: 'category', category: half },
    'chatgpt.com': { roots: [], selector: '::::', score: 1, at: 8e15, off: ['x'], on: 7 },
    chatgpt: { off: [half], on: [null] },
  },
} as const;

/** Every place in the browser's storage that the extension reads. */
export async function storedKeys(): Promise<readonly { readonly area: string; readonly key: string }[]> {
  const source = await readFile('lib/shared/storage.ts', 'utf8');
  return [...source.matchAll(/'(local|session):(\w+)'/g)].map(([, area = '', key = '']) => ({ area, key }));
}
