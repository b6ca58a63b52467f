import { mountProseMirror } from '../mount-prosemirror';

/** Turns a long paste into an attached file, as chats do. */
export const mount = mountProseMirror({ attachFrom: 4000 });
