/** What a text has of the kind of `2:3`, as it is written. */
export function ratiosIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d.:])\d{1,4}(?:\.\d{1,3})?:\d{1,4}(?:\.\d{1,3})?(?![\d:])/g)].map(([ratio]) => ratio);
}
