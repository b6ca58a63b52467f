import type { Meanings } from './read-meanings';

/** How far from the field a button still belongs to it, in CSS pixels. */
const nearby = 120;

/** How far below the field, in its own column: the button at the end of a generator's panel. */
const nearbyBelow = 600;

/** A button and where it lies. Taken once for all fields of a page: some have thousands of buttons. */
export interface PlacedButton {
  readonly button: HTMLElement;
  readonly rect: DOMRect;
}

/**
 * What the buttons near a field do with what is written there: send it off to be answered or drawn, or something else
 * (search, save, post, log in). undefined where none says. A button beside the field counts before one that is farther
 * below, and of those beside it one that sends counts before all others: chats have a switch for searching there.
 */
export function nearbyButton(
  field: HTMLElement,
  buttons: readonly PlacedButton[],
  meanings: Meanings,
): 'sends' | 'other' | undefined {
  let found: 'sends' | 'other' | undefined;
  let sendsBelow = false;
  const fieldRect = field.getBoundingClientRect();
  for (const { button, rect } of buttons) {
    if (button.ownerDocument !== field.ownerDocument) continue;
    const place = placeBy(fieldRect, rect);
    const purpose = place && purposeOf(button, meanings);
    if (place === 'beside' && purpose === 'sends') return purpose;
    if (place === 'beside') found ??= purpose;
    else if (purpose === 'sends') sendsBelow = true;
  }
  return found ?? (sendsBelow ? 'sends' : undefined);
}

function purposeOf(
  button: HTMLElement,
  { keep, search, comment, account, send }: Meanings,
): 'sends' | 'other' | undefined {
  const label = labelOf(button);
  if ([keep, search, comment, account].some((words) => words.test(label))) return 'other';
  return send.test(label) ? 'sends' : undefined;
}

/** What the user reads on a button; of one that shows a picture alone, what its makers call it. */
function labelOf(button: HTMLElement): string {
  const read = (name: string) => button.getAttribute(name) ?? '';
  const shown = `${read('aria-label')} ${read('title')} ${read('value')} ${button.textContent ?? ''}`.trim();
  return (shown || `${read('data-testid')} ${read('id')} ${read('class')}`).slice(0, 100);
}

/** Where the button is, as seen from the field. A button that is not shown has no width and is nowhere. */
function placeBy(field: DOMRect, button: DOMRect): 'beside' | 'below' | undefined {
  if (button.width === 0) return undefined;
  const aside = Math.max(button.left - field.right, field.left - button.right);
  const below = button.top - field.bottom;
  if (Math.max(aside, below, field.top - button.bottom) <= nearby) return 'beside';
  return aside <= 0 && below > 0 && below <= nearbyBelow ? 'below' : undefined;
}
