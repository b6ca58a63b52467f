import type { Frame, Page } from 'playwright-core';
import type { RealInput } from './real-input';
import { waitUntil } from './wait-until';

/** More than any view has to be walked through. */
const MOST_STEPS = 90;

/** Presses Tab, or Shift+Tab, until what has this name has the focus. Names are those that a screen reader says. */
export async function tabTo(input: RealInput, page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const now = await focusedName(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await input.press(key);
  }
  throw new Error(`${name} is not reached by ${key}: ${passed.join(' → ')}`);
}

/** Resolves when something of the page has the focus that shows it, and returns its name. */
export async function focusHeld(page: Page): Promise<string> {
  await waitUntil('something with the focus', async () => (await walkedPlace(page)) === '');
  return focusedName(page);
}

/**
 * Walks through a view by Tab, and returns one sentence for each place that does not show that it has the focus, or that
 * has it out of sight. The focus ends where it began. Without motion only: what fades in is not there yet.
 */
export async function findHiddenFocus(page: Page, root: Page | Frame, most: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  const start = await root.evaluateHandle(() => document.activeElement);
  await root.evaluate('globalThis.walkedPlaces = new Set()');
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const problem = await root.evaluate(lookAtFocus);
    if (problem === undefined) break;
    if (problem !== '') hidden.push(problem);
  }
  await start.evaluate((element) => element instanceof HTMLElement && element.focus());
  return hidden;
}

async function walkedPlace(page: Page): Promise<string | undefined> {
  await page.evaluate('globalThis.walkedPlaces = new Set()');
  return page.evaluate(lookAtFocus);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return '';
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<Element>)] : [];
    const named =
      element.getAttribute('aria-label') ?? (labels.length > 0 ? labels[0]?.textContent : element.textContent);
    return named?.trim().replace(/\s+/g, ' ') ?? '';
  });
}

/** Runs in the page. '' where all is well, undefined where nothing has the focus or what had it already. */
function lookAtFocus(): string | undefined {
  const { activeElement: element, body } = document;
  const { walkedPlaces } = globalThis as unknown as { readonly walkedPlaces: Set<Element> };
  if (!(element instanceof HTMLElement) || element === body || walkedPlaces.has(element)) return undefined;
  walkedPlaces.add(element);
  const labelled = 'labels' in element ? (element.labels as NodeListOf<Element>)[0]?.textContent : undefined;
  const words = element.ariaLabel ?? labelled ?? element.textContent ?? '';
  const name = `<${element.localName}> “${words.trim().slice(0, 40)}”`;

  // A radio button that only screen readers see is drawn by its label, a list by the option that is active in it.
  const label = element.closest('label');
  const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
  const drawn = label ?? active ?? element;
  const around = [element, label, element.parentElement, element.parentElement?.parentElement, active].filter(
    (each) => each instanceof Element,
  );
  const looks = () =>
    [...around, ...(active?.querySelectorAll('*') ?? [])].map((each) => {
      const { outline, outlineStyle, borderColor, boxShadow, backgroundColor } = getComputedStyle(each);
      return `${outlineStyle === 'none' ? '' : outline} ${borderColor} ${boxShadow} ${backgroundColor}`;
    });
  const showsFocus = () => {
    const focused = looks().join('\n');
    element.blur();
    const blurred = looks().join('\n');
    element.focus({ preventScroll: true });
    return focused !== blurred;
  };
  // What is typed into has its caret, and may take it for the end of the typing when the focus leaves.
  const hasCaret = element.matches('input:not([type=radio], [type=checkbox]), textarea');
  // Where nothing is active in a list yet, the first arrow makes it so.
  const isUnmarkedList = element.role === 'listbox' && !active;
  if (!hasCaret && !isUnmarkedList && !showsFocus()) return `${name} does not show that it has the focus.`;

  const { left, top, right, bottom } = drawn.getBoundingClientRect();
  const isSeen = [0.5, 0.2, 0.8].some((part) => {
    const x = Math.min(Math.max(left + (right - left) * part, 0), innerWidth - 1);
    const y = Math.min(Math.max(top + (bottom - top) * part, 0), innerHeight - 1);
    if (x < left || x > right || y < top || y > bottom) return false;
    const there = document.elementFromPoint(x, y);
    return there !== null && (drawn.contains(there) || there.contains(drawn));
  });
  return isSeen ? '' : `${name} has the focus out of sight.`;
}
