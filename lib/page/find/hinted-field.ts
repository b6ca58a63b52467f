/** The field that is the only one to match a hint; a hint that matches several, or is no selector, is passed over. */
export function hintedField(fields: readonly HTMLElement[], hints: readonly string[]): HTMLElement | undefined {
  for (const hint of hints) {
    if (!CSS.supports(`selector(${hint})`)) continue;
    const [match, another] = fields.filter((field) => field.matches(hint));
    if (match && !another) return match;
  }
  return undefined;
}
