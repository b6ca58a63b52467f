import { i18n } from '#i18n';
import { applyAppearance } from '@/lib/shared/look';
import { fieldAt } from './field-at';
import css from './pick.css?inline';

const HOST = 'prompt-palette-picker';

/**
 * Lets the user click the box that takes the prompts: the one under the pointer is outlined, a click picks it, Escape
 * gives up. Nothing of the page is clicked. Resolves with undefined when the user gave up.
 */
export function pickField(page: Document): Promise<HTMLElement | undefined> {
  for (const old of page.querySelectorAll(HOST)) old.remove();
  const { host, shade, outline, words } = draw(page);
  // A modal dialog would make the page inert, and what is inert is found at no point.
  host.showPopover();
  shade.focus({ preventScroll: true });

  return new Promise((resolve) => {
    const finish = (field: HTMLElement | undefined) => {
      host.remove();
      resolve(field);
    };
    const fieldUnder = ({ clientX, clientY }: MouseEvent) => {
      shade.style.pointerEvents = 'none';
      const found = fieldAt(page, clientX, clientY);
      shade.style.pointerEvents = '';
      return found;
    };
    shade.addEventListener('pointermove', (event) => {
      const found = fieldUnder(event);
      outline.hidden = !found;
      if (!found) return;
      const { left, top, width, height } = found.rect;
      Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    });
    shade.addEventListener('click', (event) => {
      const found = fieldUnder(event);
      if (found) finish(found.field);
      else words.textContent = i18n.t('pick.noField');
    });
    shade.addEventListener('keydown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') finish(undefined);
    });
    shade.addEventListener('blur', () => shade.focus({ preventScroll: true }));
  });
}

function draw(page: Document) {
  const host = page.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets.push(sheet);
  const shade = page.createElement('div');
  const outline = page.createElement('div');
  const words = page.createElement('p');
  shade.className = 'shade';
  shade.tabIndex = -1;
  outline.className = 'outline';
  outline.hidden = true;
  words.textContent = i18n.t('pick.firstWords');
  words.setAttribute('role', 'status');
  words.lang = i18n.t('language.tag');
  words.dir = i18n.t('language.direction');
  shade.append(outline, words);
  shadow.append(shade);
  if (globalThis.promptPaletteLook) applyAppearance(host, globalThis.promptPaletteLook.appearance);
  host.popover = 'manual';
  page.documentElement.append(host);
  return { host, shade, outline, words };
}
