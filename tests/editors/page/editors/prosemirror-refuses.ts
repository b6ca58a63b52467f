import { mountProseMirror } from '../mount-prosemirror';

export const mount = mountProseMirror({ refuses: true });
