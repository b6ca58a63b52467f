import type { Frame, Light } from './cover-spec';
import { darkLights } from './cover-spec';

export interface Reading {
  readonly title: string;
  readonly tags: readonly string[];
  readonly lead: string;
  readonly text: string;
}

const lightWords: Readonly<Record<Exclude<Light, 'even'>, RegExp>> = {
  neon: /\b(?:neon|cyberpunk|synthwave|fluorescent|led strips?|glowing signs?)\b/,
  night: /\b(?:night|moon|moonlight|moonlit|starlight|starry|stars|aurora|blue[- ]hour|after dark|lantern)\b/,
  rim: /\b(?:rim[- ]?li(?:t|ght)|rim|edge light|silhouettes?|eclipse)\b/,
  back: /\b(?:backlit|backlight|backlighting|from behind|against the light|translucent|glow)\b/,
  'low-sun':
    /\b(?:golden[- ]hour|low sun|sunset|sunrise|dusk|dawn|late (?:afternoon|sun)|evening sun|raking|long shadows?)\b/,
  fog: /\b(?:fog|foggy|mist|misty|haze|hazy|overcast|steam|snowfall|drizzle)\b/,
  spot: /\b(?:low-key|spotlight|chiaroscuro|candle|candlelight|hard light|hard-light|single (?:lamp|bulb|flash|source|light)|direct flash|stage|stage lights?|black background|torch|flashlight)\b/,
  studio: /\b(?:studio|studio-light|softbox|seamless|product-shot|packshot|beauty dish|infinity cove)\b/,
  window:
    /\b(?:window-light|window|windows|skylight|north light|side light|daylight|morning light|sunlit|soft-light)\b/,
};

const frameWords: Readonly<Record<Exclude<Frame, 'plain'>, RegExp>> = {
  isometric: /\bisometric\b/,
  overhead: /\b(?:overhead|flat-?lay|top-?down|from above|bird's-eye|aerial|plan view)\b/,
  macro: /\b(?:macro|extreme close-up|micrograph|microscope)\b/,
  close: /\b(?:close-up|close up|tight crop|fills the frame|cropped|head and shoulders|headshot)\b/,
  wide: /\b(?:wide|panorama|panoramic|establishing|horizon|telephoto|distant|small in the frame|vast)\b/,
  symmetric: /\b(?:symmetrical|symmetric|symmetry|centered|centred|frontal|head-on)\b/,
};

/** A dark light wants more than a word late in the text. */
export function findLight(prompt: Reading): Light {
  return strongest(lightWords, prompt, (light) => (darkLights.includes(light) ? 2 : 1)) ?? 'even';
}

export function findFrame(prompt: Reading): Frame {
  return strongest(frameWords, prompt, () => 1) ?? 'plain';
}

/** The row whose words the prompt uses most prominently: a tag or a title says more than a word in the text. */
function strongest<Name extends string>(
  rows: Readonly<Record<Name, RegExp>>,
  prompt: Reading,
  least: (name: Name) => number,
): Name | undefined {
  const places = [
    [prompt.title, 6],
    [prompt.tags.join(' '), 4],
    [prompt.lead, 4],
    [prompt.text.slice(0, 160), 2],
    [prompt.text, 1],
  ] as const;
  const lower = places.map(([place, weight]) => [place.toLowerCase(), weight] as const);
  let best: Name | undefined;
  let most = 0;
  for (const [name, words] of Object.entries(rows) as [Name, RegExp][]) {
    const score = lower.reduce((sum, [place, weight]) => sum + (words.test(place) ? weight : 0), 0);
    if (score <= most || score < least(name)) continue;
    most = score;
    best = name;
  }
  return best;
}
