import { registerRichText } from '@lexical/rich-text';
import { attachLongPaste } from '../attach-long-paste';
import type { MountEditor } from '../editor-under-test';
import { mountLexical } from '../mount-lexical';

export const mount: MountEditor = (host, draft, page) => {
  attachLongPaste(host, 100, page);
  return mountLexical(registerRichText, 'paragraphs')(host, draft, page);
};
