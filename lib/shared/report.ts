/** The one place where what must not happen ends up: the console of the world it happened in. Nothing is sent. */
export function report(error: unknown): void {
  console.error('Prompt Palette:', error);
}
