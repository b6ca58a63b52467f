const LENGTH = 12;

/** Letters and digits that nobody guesses: 62 bits. */
export function randomKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...numbers].map((number) => (number % 36).toString(36)).join('');
}
