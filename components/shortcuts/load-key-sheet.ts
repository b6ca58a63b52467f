/** The sheet of all keys, which no page needs in its first picture. */
export async function loadKeySheet() {
  return (await import('./key-sheet')).KeySheet;
}
