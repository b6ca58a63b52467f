import { i18n } from '#i18n';
import type { OutcomeWords } from '@/lib/shared/describe-outcome';
import { applyAppearance } from '@/lib/shared/look';
import css from './notice.css?inline';

const HOST = 'prompt-palette-notice';
const SHOWN_MS: Record<OutcomeWords['tone'], number> = { done: 2000, caution: 6000, failed: 8000 };
/** As long as a character takes a slow reader. */
const READING_MS = 60;

/** Says over the page what became of an insertion, and goes away by itself. Takes no focus and no clicks. */
export function showNotice(document: Document, { tone, message }: OutcomeWords): void {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets.push(sheet);
  const notice = document.createElement('div');
  notice.className = `notice ${tone}`;
  notice.setAttribute('role', tone === 'failed' ? 'alert' : 'status');
  notice.lang = i18n.t('language.tag');
  notice.dir = i18n.t('language.direction');
  notice.textContent = message;
  shadow.append(notice);
  if (globalThis.promptPaletteLook) applyAppearance(host, globalThis.promptPaletteLook.appearance);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  setTimeout(() => host.remove(), Math.max(SHOWN_MS[tone], message.length * READING_MS));
}
