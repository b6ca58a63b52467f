/**
 * What other programs and collections call the parts of a prompt, the best name first. Names are compared in lower case
 * and without spaces, hyphens and underscores: see `fieldName`.
 */
// biome-ignore format: a table
export const recordFields = {
  text: [
    'prompt', 'prompts', 'prompttext', 'promptcontent', 'content', 'text', 'body', 'positiveprompt', 'positive',
    'styleprompt', 'template', 'replace', 'snippet', 'prompten', 'promptzh', '提示词', '内容',
  ],
  negative: ['negativeprompt', 'negative', 'neg', 'negativetext', '反向提示词'],
  title: ['title', 'name', 'act', 'label', 'heading', 'promptname', 'prompttitle', 'titleen', 'trigger', '标题', '名称'],
  category: [
    'category', 'categoryname', 'categoryid', 'folder', 'foldername', 'folderid', 'cluster', 'group', 'collection',
    'categories', '分类',
  ],
  tags: ['tags', 'tag', 'keywords', 'labels', 'styles', 'scenes', '标签'],
  author: ['author', 'contributor', 'creator', 'authorname', 'username', 'user', 'sourcelabel', 'handle'],
  authorUrl: ['authorurl', 'authorlink', 'authorprofile', 'profileurl'],
  sourceUrl: ['sourceurl', 'promptsourceurl', 'source', 'link', 'url', 'originalurl', 'posturl', 'sourcelinks'],
  preview: [
    'preview', 'previewurl', 'image', 'imageurl', 'coverimage', 'cover', 'thumbnail', 'thumb', 'images', 'sourcemedia',
  ],
  lead: ['lead', 'description', 'summary', 'desc'],
  notes: ['notes', 'note', 'comment', 'comments', 'promptnote', 'promptnoteen', 'remark', 'remarks'],
  aspect: ['aspect', 'aspectratio', 'ratio'],
  needsImage: ['needsimage', 'needreferenceimages', 'requiresimage'],
  mode: ['mode'],
  reference: ['referencenote', 'referencenoteen', 'referenceimageurls', 'referenceimages'],
  favourite: ['favourite', 'favorite', 'isfavorite', 'isfavourite', 'starred', 'pinned', 'ispinned'],
  createdAt: ['createdat', 'created', 'datecreated', 'createdtime', 'date', 'publishedat', 'published'],
  updatedAt: ['updatedat', 'updated', 'lastmodified', 'modifiedat', 'modified', 'lastchanged', 'lastupdated'],
  key: ['key', 'id', 'uuid', 'guid', 'slug'],
} as const satisfies Record<string, readonly string[]>;

export type RecordField = keyof typeof recordFields;

export function fieldName(written: string): string {
  return written.toLowerCase().replace(/[\s_-]+/g, '');
}
