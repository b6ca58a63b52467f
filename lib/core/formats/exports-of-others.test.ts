import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readImport } from './read-import';

async function read(files: Record<string, unknown>) {
  const written = Object.entries(files).map(([path, value]) => ({ path, bytes: strToU8(JSON.stringify(value)) }));
  const steps = readImport(written);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

// The shapes are those of the programs and collections in 2026; the words are ours.
it.each([
  [
    'quick-prompt',
    {
      'backup.json': {
        version: '1.0',
        exportedAt: '2026-01-02T03:04:05.000Z',
        prompts: [
          {
            id: 'p1',
            title: 'Fox',
            content: 'A {{coat}} fox',
            tags: ['ink'],
            enabled: true,
            categoryId: 'c1',
            pinned: true,
            notes: 'Mine.',
            promptSourceUrl: 'https://example.org/fox',
            lastModified: '2026-01-02T03:04:05.000Z',
          },
        ],
        categories: [{ id: 'c1', name: 'Animals', enabled: true }],
      },
    },
    {
      key: 'p1',
      text: 'A {{coat}} fox',
      tags: ['ink'],
      category: 'Animals',
      favourite: true,
      notes: 'Mine.',
      sourceUrl: 'https://example.org/fox',
      updatedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
      variables: [{ name: 'coat', description: '', default: '', options: [], type: 'text' }],
    },
  ],
  [
    'quick-prompt, a file for each prompt',
    {
      'quick-prompt-backup.json': {
        version: '1.0',
        storageFormat: 'prompt-files',
        promptFiles: [{ id: 'p1', path: 'prompts/p1.json', checksum: 'x' }],
        categories: [{ id: 'c1', name: 'Animals' }],
      },
      'prompts/p1.json': { version: '1.0', prompt: { id: 'p1', title: 'Fox', content: 'A fox', categoryId: 'c1' } },
    },
    { key: 'p1', text: 'A fox', category: 'Animals' },
  ],
  [
    'AI Prompt Genius',
    {
      'prompts.json': [
        {
          id: 'a',
          title: 'Fox',
          text: 'A fox',
          description: 'At dusk.',
          folder: 'Animals',
          tags: ['ink'],
          lastChanged: 1767323045000,
        },
      ],
    },
    { key: 'a', text: 'A fox', lead: 'At dusk.', category: 'Animals', tags: ['ink'], updatedAt: 1767323045000 },
  ],
  [
    'Open Prompt Manager, first version',
    { 'prompts.json': [{ uuid: 'u', title: 'Fox', content: 'A #coat# fox', tags: [], createdAt: '2026-01-02' }] },
    { key: 'u', text: 'A {argument name="coat"} fox', createdAt: Date.UTC(2026, 0, 2) },
  ],
  [
    'Open Prompt Manager, second version',
    {
      'prompts.json': {
        version: 2,
        prompts: [{ uuid: 'u', title: 'Fox', content: 'A #coat# fox', tags: ['ink'], folderId: 'f' }],
        folders: [{ id: 'f', name: 'Animals' }],
        meta: {},
      },
    },
    { key: 'u', text: 'A {argument name="coat"} fox', tags: ['ink'], category: 'Animals' },
  ],
  [
    'My Prompt Manager',
    {
      'prompts.json': {
        prompts: [
          {
            id: '1',
            title: 'Fox',
            content: 'A fox',
            category: 'Animals',
            createdAt: 1767323045000,
            updatedAt: 1767323046000,
          },
        ],
        categories: [{ id: 'c', name: 'Animals' }],
        settings: { theme: 'dark' },
      },
    },
    { key: '1', category: 'Animals', createdAt: 1767323045000, updatedAt: 1767323046000 },
  ],
  [
    'Raycast snippets',
    { 's.json': [{ name: 'Fox', text: 'A fox by {clipboard}', keyword: '!fox' }] },
    { text: 'A fox by {argument name="clipboard"}' },
  ],
  [
    'Raycast AI commands',
    { 'c.json': [{ title: 'Fox', prompt: 'A fox', creativity: 'low', icon: 'star', model: 'm' }] },
    { text: 'A fox' },
  ],
  [
    'InvokeAI',
    {
      't.json': [
        { name: 'Fox', type: 'user', preset_data: { positive_prompt: 'ink, {prompt}', negative_prompt: 'blur' } },
      ],
    },
    { text: 'ink, {prompt}', negative: 'blur' },
  ],
  [
    'Fooocus',
    { 's.json': [{ name: 'Fox', prompt: 'ink, {prompt}', negative_prompt: 'blur' }] },
    { text: 'ink, {prompt}', negative: 'blur' },
  ],
  [
    'Krita',
    { 's.json': { version: 1, name: 'Fox', style_prompt: 'ink, {prompt}', negative_prompt: 'blur', sampler: 'x' } },
    { text: 'ink, {prompt}', negative: 'blur' },
  ],
  [
    'VS Code snippets',
    { 's.json': { Fox: { prefix: 'fox', body: ['A fox', 'at dusk'], description: 'In ink.' } } },
    { text: 'A fox\nat dusk', lead: 'In ink.' },
  ],
  [
    'a collection with models and examples',
    {
      'items.json': {
        generatedAt: '2026-01-02',
        total: 1,
        items: [
          {
            id: 4,
            slug: 'fox',
            title: 'Fox',
            source: { name: '@mira', url: 'https://example.org/fox' },
            model: 'm',
            images: ['https://example.org/fox.webp'],
            prompts: ['A fox'],
            examples: [],
            notes: [],
            description: 'In ink.',
            tags: ['ink'],
          },
        ],
      },
    },
    {
      key: '4',
      text: 'A fox',
      author: '@mira',
      sourceUrl: 'https://example.org/fox',
      preview: 'https://example.org/fox.webp',
      lead: 'In ink.',
    },
  ],
  [
    'a collection that says what is to be edited',
    {
      'p.json': [
        {
          title: 'Fox',
          preview: 'fox.webp',
          prompt: 'A fox',
          author: 'mira',
          link: 'https://example.org/fox',
          mode: 'edit',
          category: 'Animals',
        },
      ],
    },
    { author: 'mira', sourceUrl: 'https://example.org/fox', needsImage: 'required', category: 'Animals' },
  ],
  [
    'a collection of cases',
    {
      'cases.json': {
        categories: ['Animals'],
        styles: [{ id: 's', name: 'Ink' }],
        scenes: ['Dusk'],
        cases: [
          {
            id: 1,
            title: 'Fox',
            image: 'https://example.org/fox.jpg',
            sourceLabel: '@mira',
            sourceUrl: 'https://example.org/fox',
            prompt: 'A fox',
            promptPreview: 'A…',
            category: 'Animals',
            styles: ['Ink'],
            scenes: ['Dusk'],
          },
        ],
      },
    },
    { key: '1', text: 'A fox', author: '@mira', category: 'Animals', tags: ['Ink'] },
  ],
  [
    'a library with clusters and translations',
    {
      'library.json': [
        {
          id: 'x',
          title: 'Fox',
          cluster: { name: 'Animals' },
          tags: [{ name: 'ink' }],
          prompts: [
            { language: 'de', text: 'Ein Fuchs' },
            { language: 'en', text: 'A fox', is_primary: true },
          ],
        },
      ],
    },
    { key: 'x', text: 'A fox', category: 'Animals', tags: ['ink'] },
  ],
])('reads what %s writes', async (_, files, told) => {
  const { prompts, skipped } = await read(files);
  expect(prompts).toEqual([expect.objectContaining({ title: 'Fox', ...told })]);
  expect(skipped).toEqual([]);
});

it('finds titles for a collection that has none', async () => {
  const ranks = [
    {
      rank: 1,
      id: '19',
      prompt: 'A fox at dusk, drawn in ink',
      author_name: 'mira',
      likes: 3,
      categories: ['Animals', 'Ink'],
      date: '2026-01-02',
      source_url: 'https://example.org/fox',
    },
  ];
  const { prompts } = await read({ 'prompts.json': ranks });
  expect(prompts).toMatchObject([
    {
      key: '19',
      title: 'A fox at dusk, drawn in ink',
      author: 'mira',
      category: 'Animals',
      tags: ['Ink'],
      createdAt: Date.UTC(2026, 0, 2),
    },
  ]);
});
