import { registerRichText } from '@lexical/rich-text';
import { mountLexical } from '../mount-lexical';

export const mount = mountLexical(registerRichText, 'paragraphs');
