/** What a heading or a bold word says of the text that follows it. */
export type Label = 'prompt' | 'negative' | 'lead' | 'notes' | 'author' | 'source' | 'input' | 'other';

/** What the words of a heading or of `**Words:**` announce; undefined for words that are a title. */
export function labelOf(words: string): Label | undefined {
  if (words.length > longest) return;
  const name = plainName(words);
  const known = labels.get(name) ?? labels.get(name.replace(/ ?\d+$/, ''));
  if (known) return known;
  // `Prompt (English)`, `Full prompt`, `Prompt for the second picture`; but `Prompt engineering` is a title.
  if (/^prompts?(?: (?:for|in|to|with|text|template|used|english|chinese|\d).*)?$/.test(name)) return 'prompt';
  if (/^(?:[\p{L}\p{N}-]+ )?(?:negative) prompt$/u.test(name)) return 'negative';
  if (
    /^(?:full|example|english|chinese|original|positive|image|main|final|text|json|the|japanese|complete) prompt$/.test(
      name,
    )
  )
    return 'prompt';
}

/** UTF-16 code units. */
const longest = 80;

/** In small letters, without emphasis, pictures, a colon and what stands in parentheses. */
function plainName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[(（][^()（）]*[)）]/g, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// biome-ignore format: a table
const byLabel: Readonly<Record<Label, readonly string[]>> = {
  prompt: [
    'prompt', 'prompts', 'prompt text', '提示词', '提示詞', '中文提示词', '英文提示词', 'プロンプト', '프롬프트', 'подсказка', 'промпт',
    'invite', 'prompt de', 'indicación', 'aufforderung',
  ],
  negative: ['negative prompt', 'negative prompts', 'negative', '反向提示词', '負面提示詞', 'ネガティブプロンプト'],
  lead: ['description', 'about', 'summary', '描述', '说明', '說明', '説明', '설명', 'описание', 'descripción', 'beschreibung'],
  notes: ['note', 'notes', 'tip', 'tips', 'how to use', '注意', '备注', '提示', 'メモ'],
  author: ['author', 'by', 'creator', 'credit', 'credits', 'contributor', '作者', '作成者', '저자', 'автор', 'autor', 'auteur'],
  source: ['source', 'sources', 'original', 'original post', 'link', 'via', '来源', '來源', '出典', '출처', 'источник', 'fuente', 'quelle'],
  input: ['input', 'input image', 'input images', '输入', '入力', '입력', 'eingabe', 'entrada'],
  other: [
    'details', 'generated images', 'generated image', 'image', 'images', 'example', 'examples', 'example output', 'output',
    'result', 'results', 'preview', 'reference', 'reference image', 'reference images', 'published',
    'languages', 'language', 'date', 'model', 'tags', 'category', 'parameters', 'settings', 'screenshot', 'variations',
    'table of contents', 'contents', 'installation', 'install', 'usage', 'getting started', 'quick start', 'contributing',
    'contribution', 'contributors', 'how to contribute', 'license', 'licence', 'citation', 'acknowledgements', 'acknowledgments',
    'star history', 'changelog', 'disclaimer', 'try it now', '生成图片', '图片', '结果', '输出', '目录', '许可证', '贡献', '详情',
    '参考图', '生成画像', '目次', 'ライセンス', '詳細',
  ],
};

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(byLabel).flatMap(([label, names]) => names.map((name) => [name, label as Label] as const)),
);
