import type { EditorUnderTest, MountEditor } from './editor-under-test';

/**
 * The page of one editor: `?editor=<a file of editors/>&place=page|open-shadow|closed-shadow`. It offers the tests one
 * interface in its own world, as `window.editorPage`.
 */
export interface EditorPage {
  /** Mounts the editor anew with a draft, so that it has neither a history nor the focus. */
  readonly reset: (draft: string) => Promise<void>;
  readonly editor: () => EditorUnderTest;
  readonly submits: () => number;
  readonly attachments: () => number;
  /** Uncaught errors since the last reset. */
  readonly errors: () => readonly string[];
}

declare global {
  interface Window {
    editorPage: EditorPage;
  }
}

const PAGES = import.meta.glob<{ mount: MountEditor }>('./editors/*.{ts,tsx}');
const parameters = new URLSearchParams(location.search);
const id = parameters.get('editor') ?? 'textarea';
const load = PAGES[`./editors/${id}.ts`] ?? PAGES[`./editors/${id}.tsx`];
if (!load) throw new Error(`No editor ${id}`);
const { mount } = await load();

let editor: EditorUnderTest | undefined;
let submits = 0;
let attachments = 0;
let errors: string[] = [];
addEventListener('error', (event) => errors.push(event.message));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

const around = placeForEditor();
const form = document.createElement('form');
around.append(form);
// The box sends on Enter, as chats do, and so does the form around it.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  submits += 1;
});
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  submits += 1;
});

window.editorPage = {
  async reset(draft) {
    editor?.destroy();
    form.replaceChildren();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getSelection()?.removeAllRanges();
    submits = 0;
    attachments = 0;
    errors = [];
    const host = form.appendChild(document.createElement('div'));
    editor = await mount(host, draft, {
      submit: () => {
        submits += 1;
      },
      attach: () => {
        attachments += 1;
        host.before('attached', document.createElement('hr'));
      },
    });
    if (around instanceof ShadowRoot) around.adoptedStyleSheets = [...document.styleSheets].map(copy);
  },
  editor: () => {
    if (!editor) throw new Error('Reset the page first');
    return editor;
  },
  submits: () => submits,
  attachments: () => attachments,
  errors: () => errors,
};

function placeForEditor(): HTMLElement | ShadowRoot {
  const place = parameters.get('place');
  const host = document.body.appendChild(document.createElement('div'));
  if (place === 'open-shadow') return host.attachShadow({ mode: 'open' });
  if (place === 'closed-shadow') return host.attachShadow({ mode: 'closed' });
  return host;
}

/** Editors put their styles into the document; inside a shadow root a page has to bring them along. */
function copy(sheet: CSSStyleSheet): CSSStyleSheet {
  const own = new CSSStyleSheet();
  own.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  return own;
}
