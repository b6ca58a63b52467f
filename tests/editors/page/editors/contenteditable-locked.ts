import { mountEditable } from '../mount-editable';

export const mount = mountEditable('false');
