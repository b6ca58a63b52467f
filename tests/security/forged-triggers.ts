/**
 * What a page can do to call for the palette itself, and a script that does so in its text box: with `forge`, which makes
 * every event of one key of `//`, and by command.
 */
export const FORGED_TRIGGERS = [
  ['sets the text and forges its events', inBox('box.value = "//"; forge(box)')],
  ['forges the keys', inBox('for (const _ of "//") forge(box)')],
  ['types by command', inBox('for (const letter of "//") document.execCommand("insertText", false, letter)')],
  [
    'types by command and forges the keys',
    inBox('for (const letter of "//") { forge(box); document.execCommand("insertText", false, letter) }'),
  ],
] as const;

function inBox(attack: string): string {
  return `(() => {
    const box = document.querySelector('textarea');
    const forge = (target) => {
      const key = { key: '/', code: 'Slash', keyCode: 191, bubbles: true, composed: true };
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, key));
      const data = { data: '/', inputType: 'insertText', bubbles: true, composed: true };
      for (const type of ['beforeinput', 'input']) target.dispatchEvent(new InputEvent(type, data));
    };
    ${attack};
  })()`;
}
