import { composedAncestors } from './composed-ancestors';
import { type FieldTexts, fieldTexts } from './field-texts';
import { nearbyButton, type PlacedButton } from './nearby-button';
import type { Meanings } from './read-meanings';

// What speaks for a prompt box and what against it, each with the case that it is there for.

/** A prompt takes more than one line; search boxes, titles and log-ins are inputs. */
const SEVERAL_LINES = 20;
/** The most that size gives: the main box of a page is a large one, a remark in a side panel is small. */
const SIZE = 20;
/** "Send" on chats, "Generate" on generators, even where nothing is said in the box itself. */
const SEND_NEARBY = 25;
/** "Save", "Post", "Search" or "Subscribe" beside a box, and nothing that sends. */
const OTHER_NEARBY = -25;
/** The site's own search and newsletter lie in its header, navigation or footer. */
const IN_BAR = -20;
/** Below the fold, or a node of a graph that was moved out of sight, where another box is in sight. */
const OUT_OF_VIEW = -40;
/** Support chats, comments and settings slide in from the right; no generator keeps its prompt there. */
const AT_RIGHT_EDGE = -15;
/** A support chat in a frame of its own says "Send us a message"; a generator in a frame fills the page. */
const IN_SMALL_FRAME = -25;
/** Titles, tags and bios are held short; a prompt is not. */
const HELD_SHORT = -30;

/** What the words say, by where they stand: in the label, in the field's own names, in the names around it. */
const wordWeights = {
  /** "Describe your image", #prompt-textarea, <ms-prompt-box>. */
  prompt: [40, 25, 10],
  /** The second box of Stable Diffusion's front ends, which says "prompt" as well. */
  negative: [-60, -60, -30],
  /** A site's search among models, chats or pictures, which may be a wide box in the middle of the page. */
  search: [-80, -60, -30],
  /** Under a picture or a post, and as large as a prompt box. Less than a search: chats too invite to "reply". */
  comment: [-60, -60, -30],
  /** Log-in, newsletter and contact data. */
  account: [-80, -60, -30],
  /** A title, a name, a seed, standing instructions. Not what stands around: generators have panels of settings. */
  detail: [-40, -30, 0],
} as const;

/** A limit below this many characters is for a title, not for a prompt. */
const shortLimit = 200;

/** How much a visible field looks like a prompt box, given the page's buttons; below zero it is for something else. */
export function scoreField(field: HTMLElement, buttons: readonly PlacedButton[], meanings: Meanings): number {
  const { width, height } = field.getBoundingClientRect();
  let score = Math.min(SIZE, Math.sqrt(width * height) / 15);
  if (field.localName !== 'input') score += SEVERAL_LINES;
  if (isInBar(field)) score += IN_BAR;
  if (Number(field.getAttribute('maxlength') ?? shortLimit) < shortLimit) score += HELD_SHORT;
  const button = nearbyButton(field, buttons, meanings);
  if (button) score += button === 'sends' ? SEND_NEARBY : OTHER_NEARBY;
  return score + placeScore(field) + wordScore(fieldTexts(field), meanings);
}

/** Whether a field is for what the picture should not show. */
export function saysNegative(field: HTMLElement, { negative }: Meanings): boolean {
  const { label, names } = fieldTexts(field);
  return negative.test(label) || negative.test(names);
}

function wordScore({ label, names, around }: FieldTexts, meanings: Meanings): number {
  // What the user reads outweighs what the makers call it: more than one prompt box is a "search-input".
  const trust = meanings.prompt.test(label) ? 0.5 : 1;
  let score = 0;
  for (const [meaning, byPlace] of Object.entries(wordWeights)) {
    const words = meanings[meaning as keyof typeof wordWeights]; // Object.entries forgets the type of the keys.
    const place = [label, names, around].findIndex((text) => words.test(text));
    score += (byPlace[place] ?? 0) * (place > 0 ? trust : 1);
  }
  return score;
}

function isInBar(field: HTMLElement): boolean {
  const bars = 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]';
  return [...composedAncestors(field)].some((ancestor) => ancestor.matches(bars));
}

/** Where the field lies in its window, and where in the window around it lies the frame that it may be in. */
function placeScore(element: Element): number {
  const view = element.ownerDocument.defaultView;
  if (!view) return 0;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  let score = 0;
  if (right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight) score += OUT_OF_VIEW;
  else if (left > (view.innerWidth * 2) / 3) score += AT_RIGHT_EDGE;

  const frame = view.frameElement;
  if (!frame) return score;
  const around = frame.ownerDocument.documentElement;
  if (frame.clientWidth < around.clientWidth / 2) score += IN_SMALL_FRAME;
  return score + placeScore(frame);
}
