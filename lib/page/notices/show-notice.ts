import type { OutcomeWords } from '@/lib/shared/describe-outcome';
import css from './notice.css?inline';

const HOST = 'prompt-palette-notice';
const SHOWN_MS: Record<OutcomeWords['tone'], number> = { done: 2000, caution: 6000, failed: 8000 };

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
  notice.textContent = message;
  shadow.append(notice);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  setTimeout(() => host.remove(), SHOWN_MS[tone]);
}
