/** Whether a text is an http(s) address and nothing else. Any other scheme could be code. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(text);
}
