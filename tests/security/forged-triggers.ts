/** What a page can do with a `box` and its own `forge(box)`, an event for each key of `//`, to call for the palette itself. */
export const FORGED_TRIGGERS = [
  ['sets the text and forges its events', 'box.value = "//"; forge(box)'],
  ['forges the keys', 'for (const _ of "//") forge(box)'],
  ['types by command', 'for (const letter of "//") document.execCommand("insertText", false, letter)'],
  [
    'types by command and forges the keys',
    'for (const letter of "//") { forge(box); document.execCommand("insertText", false, letter) }',
  ],
] as const;
