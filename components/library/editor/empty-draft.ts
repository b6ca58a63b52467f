import type { PromptDraft } from '@/lib/core/library/prompt-draft';

export const EMPTY_DRAFT: PromptDraft = {
  title: '',
  category: '',
  tags: [],
  author: '',
  authorUrl: '',
  sourceUrl: '',
  preview: '',
  lead: '',
  text: '',
  negative: '',
  aspect: '',
  needsImage: 'none',
  variables: [],
  notes: '',
};
