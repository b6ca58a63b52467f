import { registerPlainText } from '@lexical/plain-text';
import { mountLexical } from '../mount-lexical';

export const mount = mountLexical(registerPlainText, 'line breaks');
