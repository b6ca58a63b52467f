import { attachLongPaste } from '../attach-long-paste';
import type { MountEditor } from '../editor-under-test';
import { mount as mountDraft } from './draft';

export const mount: MountEditor = (host, draft, page) => {
  attachLongPaste(host, 2000, page);
  return mountDraft(host, draft, page);
};
