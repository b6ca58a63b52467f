/** Whether an object with a key stands in the text, or all of it is a list; it need not be whole. */
export function holdsJson(text: string): boolean {
  return /\{\s*"[^"\n]{0,200}"\s*:/.test(text) || /^\s*\[\s*["{[]/.test(text);
}
