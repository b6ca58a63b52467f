import { i18n } from '#i18n';
import { DEFAULT_APPEARANCE, type Theme } from '@/lib/core/appearance';
import { applyAppearance } from '@/lib/shared/look';
import { paletteHostName } from '../find/inner-root';

export interface Overlay {
  /** Creates the elements of the overlay. */
  readonly document: Document;
  /** Where styles are adopted. */
  readonly root: Document | ShadowRoot;
  readonly container: HTMLElement;
  readonly onCancel: (listener: () => void) => void;
  /** False once the page has taken it away, moved or hidden it, which it can do with any element. */
  readonly isShown: () => boolean;
  readonly remove: () => void;
}

/**
 * A blank frame in a modal dialog in a closed shadow root. The top layer lies above every z-index and makes the page
 * behind inert; the frame's own document keeps the page's styles out and the user's keys in. A page that is served
 * with a `sandbox` policy allows no reach into a frame: there the dialog itself is the container.
 */
export function mountOverlay(page: Document, css: string): Overlay {
  for (const old of page.querySelectorAll(paletteHostName)) old.remove();
  const host = page.createElement(paletteHostName);
  // Else a rule of the page's for every element could hide it.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-label', i18n.t('extension.name'));
  const frame = page.createElement('iframe');
  frame.title = i18n.t('extension.name');
  const { appearance } = globalThis.promptPaletteLook ?? { appearance: DEFAULT_APPEARANCE };
  const scheme = schemeOf(appearance.theme, page);
  cover(dialog);
  cover(frame);
  // A frame whose scheme differs from that of its document gets an opaque background.
  frame.style.colorScheme = scheme;
  dialog.style.colorScheme = scheme;
  if (import.meta.env.FIREFOX) dialog.append(searchStop(page), frame, searchStop(page));
  else dialog.append(frame);
  shadow.append(dialog);
  page.documentElement.append(host);
  dialog.showModal();

  const inside = frame.contentDocument;
  if (!inside) frame.remove();
  const document = inside ?? page;
  const root = inside ?? shadow;
  const whole = inside?.documentElement ?? dialog;
  whole.lang = i18n.t('language.tag');
  whole.dir = i18n.t('language.direction');
  if (inside) inside.title = i18n.t('extension.name');
  applyAppearance(inside?.documentElement ?? host, { ...appearance, theme: scheme });
  adoptStyle(root, css);

  return {
    document,
    root,
    container: inside?.body ?? dialog,
    onCancel: (listener) => {
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        listener();
      });
      dialog.addEventListener('close', listener);
    },
    // What was moved is modal no more, and its frame is blank.
    isShown: () => dialog.matches(':modal') && dialog.checkVisibility(),
    remove: () => {
      dialog.close();
      host.remove();
    },
  };
}

/**
 * Keeps the page from finding in our frame the words that it guesses. In Firefox `window.find` goes through all frames
 * of a page, ours too, one after the other, and gives up with an error at the first that the page has no right to read:
 * this one has an origin of its own. One stands before our frame, and one behind it, for the way back.
 */
function searchStop(page: Document): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.hidden = true;
  return frame;
}

/** A sheet can be adopted only where it was constructed. */
function adoptStyle(root: Document | ShadowRoot, css: string): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** In a page that has a scheme of its own, the frame would take that one for the system's. */
function schemeOf(theme: Theme, page: Document): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Inline and important, since a style sheet of the page can reach the host but not what is inside. */
function cover(element: HTMLElement): void {
  const style =
    'all:initial;display:block;position:fixed;inset:0;box-sizing:border-box;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:transparent;overflow:hidden';
  element.style.cssText = style;
}
