import { i18n } from '#i18n';
import type { PaletteStage, StageRequest } from '@/lib/shared/page-api';
import { mountOverlay } from './mount-overlay';
import css from './stage.css?inline';
import { watchHeldKeys } from './watch-held-keys';

/**
 * Opens the palette's stage over the page at once, with its search field focused, so that no key is lost while the
 * interface loads.
 */
export function openStage(page: Document, { giveBack, ...given }: StageRequest): PaletteStage {
  const overlay = mountOverlay(page, css);
  const { document } = overlay;
  const stage = element(document, 'div', 'stage');
  const panel = element(document, 'main', 'panel');
  panel.dataset.size = given.size;
  const body = element(document, 'div', 'body');
  const input = searchInput(document, given.query);
  const search = element(document, 'div', 'search');
  search.append(searchIcon(document), input);
  panel.append(search, body);
  stage.append(panel);
  overlay.container.append(stage);

  let earlyEnter: KeyboardEvent | undefined;
  let onEnter = (event: KeyboardEvent) => {
    earlyEnter = event;
  };
  const keys = watchHeldKeys(document);
  let closing: Promise<void> | undefined;
  const listeners: (() => void)[] = [];
  const close = () => {
    closing ??= leave();
    return closing;
  };
  const leave = async () => {
    stage.style.visibility = 'hidden';
    await keys.released();
    overlay.remove();
    giveBack();
    for (const listener of listeners) listener();
  };

  panel.addEventListener('keydown', (event) => {
    // An input method's Enter takes its candidate, its Escape drops it.
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) onEnter(event);
    else return;
    event.preventDefault();
  });
  stage.addEventListener('mousedown', (event) => {
    if (event.target === stage) close();
  });
  const abandon = () => {
    closing ??= Promise.resolve();
    overlay.remove();
    try {
      for (const listener of listeners) listener();
    } catch {
      // Of a frame that the page has removed, Firefox leaves dead objects: there is nothing to tidy up any more.
    }
  };
  overlay.onCancel(close);
  input.focus();
  input.select();

  return {
    root: overlay.root,
    panel,
    input,
    body,
    ...given,
    onEnter: (listener) => {
      onEnter = listener;
      if (earlyEnter) listener(earlyEnter);
    },
    isShown: overlay.isShown,
    close,
    abandon,
    onClose: (listener) => listeners.push(listener),
  };
}

function element(document: Document, name: 'div' | 'main', className: string): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

function searchInput(document: Document, query: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.dir = 'auto';
  input.value = query;
  input.placeholder = i18n.t('search.hint');
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-label', i18n.t('search.label'));
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  return input;
}

function searchIcon(document: Document): SVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    width: '20',
    height: '20',
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
  })) {
    icon.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries({
    d: 'M17 17l4 4M11 19a8 8 0 1 1 0-16 8 8 0 0 1 0 16z',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
  })) {
    path.setAttribute(name, value);
  }
  icon.append(path);
  return icon;
}
