import type { BoxEvents } from './box-events';
import { mountLexical } from './boxes/mount-lexical';
import { mountProseMirror } from './boxes/mount-prose-mirror';
import { mountQuill } from './boxes/mount-quill';
import { mountReactTextarea } from './boxes/mount-react-textarea';
import { mountTextarea } from './boxes/mount-textarea';

interface Box {
  readonly id: string;
  readonly sites: string;
  readonly editor: string;
  readonly placeholder: string;
  readonly enter: string;
  mount(host: HTMLElement, placeholder: string, events: BoxEvents): void;
}

const boxes: readonly Box[] = [
  {
    id: 'textarea',
    sites: 'Stable Diffusion front ends',
    editor: 'Plain text area',
    placeholder: 'Positive prompt',
    enter: 'Ctrl+Enter generates',
    mount: mountTextarea,
  },
  {
    id: 'react',
    sites: 'Midjourney',
    editor: 'Text area that React controls',
    placeholder: 'What shall it look like?',
    enter: 'Enter sends',
    mount: mountReactTextarea,
  },
  {
    id: 'prosemirror',
    sites: 'ChatGPT, Claude',
    editor: 'ProseMirror',
    placeholder: 'Ask for a picture',
    enter: 'Enter sends',
    mount: mountProseMirror,
  },
  {
    id: 'quill',
    sites: 'Gemini',
    editor: 'Quill',
    placeholder: 'Describe your picture',
    enter: 'Enter sends',
    mount: mountQuill,
  },
  {
    id: 'lexical',
    sites: 'Perplexity, Copilot',
    editor: 'Lexical',
    placeholder: 'Message',
    enter: 'Enter sends',
    mount: mountLexical,
  },
];

for (const box of boxes) showBox(box);
if (navigator.platform.startsWith('Mac')) nameMacKeys();

function showBox(box: Box): void {
  const section = cloneTemplate();
  section.dataset.box = box.id;
  find(section, 'h2').textContent = box.sites;
  find(section, '.editor').textContent = box.editor;
  find(section, '.enter').textContent = box.enter;
  find(document, 'main').append(section);

  let sends = 0;
  const events: BoxEvents = {
    changed(text) {
      find(section, '[data-holds]').textContent = text;
      find(section, '[data-size]').textContent = describeSize(text);
      find(section, '.composer').toggleAttribute('data-empty', text === '');
    },
    sent() {
      sends += 1;
      const label = find(section, '[data-sends]');
      label.dataset.sends = String(sends);
      label.textContent = sends === 1 ? 'sent once' : `sent ${sends} times`;
    },
  };
  find(section, '.send').addEventListener('click', events.sent);
  box.mount(find(section, '.host'), box.placeholder, events);
}

function describeSize(text: string): string {
  if (text === '') return 'empty';
  const lines = text.split('\n').length;
  return `${text.length.toLocaleString()} characters${lines > 1 ? `, ${lines} lines` : ''}`;
}

function nameMacKeys(): void {
  const names: Readonly<Record<string, string>> = { alt: 'Option', ctrl: 'Command' };
  for (const key of document.querySelectorAll<HTMLElement>('kbd[data-key]')) {
    key.textContent = names[key.dataset.key ?? ''] ?? key.textContent;
  }
}

function cloneTemplate(): HTMLElement {
  const template = document.querySelector('template');
  const section = template?.content.firstElementChild?.cloneNode(true);
  if (!(section instanceof HTMLElement)) throw new Error('index.html has no template of a box.');
  return section;
}

function find(within: ParentNode, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`index.html has no ${selector}.`);
  return element;
}
