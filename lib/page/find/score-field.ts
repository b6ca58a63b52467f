import { composedAncestors } from './composed-ancestors';
import { type FieldTexts, fieldTexts } from './field-texts';
import { fieldWords } from './field-words';
import { nearbyButton, type PlacedButton } from './nearby-button';

/** What speaks for a prompt box and what against it, each with the case that it is there for. */
const weights = {
  /** A prompt takes more than one line; search boxes, titles and log-ins are inputs. */
  severalLines: 20,
  /** The most that size gives: the main box of a page is a large one, a remark in a side panel is small. */
  size: 20,
  /** "Send" on chats, "Generate" on generators, even where nothing is said in the box itself. */
  sendNearby: 25,
  /** "Save", "Post", "Search" or "Subscribe" beside a box, and nothing that sends. */
  otherNearby: -25,
  /** The site's own search and newsletter lie in its header, navigation or footer. */
  inBar: -20,
  /** Below the fold, or a node of a graph that was moved out of sight, where another box is in sight. */
  outOfView: -40,
  /** Support chats, comments and settings slide in from the right; no generator keeps its prompt there. */
  atRightEdge: -15,
  /** A support chat in a frame of its own says "Send us a message"; a generator in a frame fills the page. */
  inSmallFrame: -25,
  /** Titles, tags and bios are held short; a prompt is not. */
  shortLimit: -30,
} as const;

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
export function scoreField(field: HTMLElement, buttons: readonly PlacedButton[]): number {
  const { width, height } = field.getBoundingClientRect();
  let score = Math.min(weights.size, Math.sqrt(width * height) / 15);
  if (field.localName !== 'input') score += weights.severalLines;
  if (isInBar(field)) score += weights.inBar;
  if (Number(field.getAttribute('maxlength') ?? shortLimit) < shortLimit) score += weights.shortLimit;
  const button = nearbyButton(field, buttons);
  if (button) score += button === 'sends' ? weights.sendNearby : weights.otherNearby;
  return score + placeScore(field) + wordScore(fieldTexts(field));
}

/** Whether a field is for what the picture should not show. */
export function saysNegative(field: HTMLElement): boolean {
  const { label, names } = fieldTexts(field);
  return fieldWords.negative.test(label) || fieldWords.negative.test(names);
}

function wordScore({ label, names, around }: FieldTexts): number {
  // What the user reads outweighs what the makers call it: more than one prompt box is a "search-input".
  const trust = fieldWords.prompt.test(label) ? 0.5 : 1;
  let score = 0;
  for (const [meaning, byPlace] of Object.entries(wordWeights)) {
    const words = fieldWords[meaning as keyof typeof wordWeights]; // Object.entries forgets the type of the keys.
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
  if (right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight) score += weights.outOfView;
  else if (left > (view.innerWidth * 2) / 3) score += weights.atRightEdge;

  const frame = view.frameElement;
  if (!frame) return score;
  const around = frame.ownerDocument.documentElement;
  if (frame.clientWidth < around.clientWidth / 2) score += weights.inSmallFrame;
  return score + placeScore(frame);
}
