/** The key of an event in lower case; on a keyboard of another script the Latin letter that its key has on the US one. */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return (letter && !/^[a-z]$/i.test(key) ? letter : key).toLowerCase();
}
