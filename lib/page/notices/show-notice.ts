import { i18n } from '#i18n';
import type { OutcomeWords } from '@/lib/shared/describe-outcome';
import { applyAppearance } from '@/lib/shared/look';
import css from './notice.css?inline';

const HOST = 'prompt-palette-notice';
const SHOWN_MS: Record<OutcomeWords['tone'], number> = { done: 2000, caution: 6000, failed: 8000 };
/** A region that comes with its words is not read out: a screen reader has to know it before they stand in it. */
const KNOWN_MS = 100;
/** As long as a character takes a slow reader. */
const READING_MS = 60;
const SHOWN_WITH_ACTIONS_MS = 8000;

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/**
 * Says over the page what became of something, and goes away by itself. Takes no focus, and no clicks but on its actions;
 * with some it stays longer, and as long as the pointer or the focus is on it.
 */
export function showNotice(
  document: Document,
  { tone, message }: OutcomeWords,
  actions: readonly NoticeAction[] = [],
): void {
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
  const buttons = actions.map(({ label, act }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', (event) => {
      // The page can press what it cannot see only by events that it makes up.
      if (!event.isTrusted) return;
      host.remove();
      act();
    });
    return button;
  });
  shadow.append(notice);
  if (globalThis.promptPaletteLook) applyAppearance(host, globalThis.promptPaletteLook.appearance);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  setTimeout(() => notice.append(message, ...buttons), KNOWN_MS);
  if (actions.length === 0) setTimeout(() => host.remove(), Math.max(SHOWN_MS[tone], message.length * READING_MS));
  else removeWhenLeft(host, notice);
}

/** An action must not go away under the pointer that is on its way to it. */
function removeWhenLeft(host: HTMLElement, notice: HTMLElement): void {
  let timer = setTimeout(() => host.remove(), SHOWN_WITH_ACTIONS_MS);
  const stay = () => clearTimeout(timer);
  const leave = () => {
    stay();
    timer = setTimeout(() => host.remove(), SHOWN_WITH_ACTIONS_MS);
  };
  notice.addEventListener('pointerenter', stay);
  notice.addEventListener('focusin', stay);
  notice.addEventListener('pointerleave', leave);
  notice.addEventListener('focusout', leave);
}
