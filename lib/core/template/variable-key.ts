/** Two names with the same key are one variable: case, outer and repeated white space do not count. */
export function variableKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
