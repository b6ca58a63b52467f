import { holdsJson } from './holds-json';

/** Whether a text is or holds JSON or a fenced block, in which white space and hyphens may mean something. */
export function holdsCode(text: string): boolean {
  return text.includes('```') || text.includes('~~~') || holdsJson(text);
}
