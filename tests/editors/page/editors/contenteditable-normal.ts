import { mountEditable } from '../mount-editable';

/** Without `white-space: pre-wrap`, as a page's own box often is: the browser collapses runs of spaces and tabs. */
export const mount = mountEditable('true', 'normal');
