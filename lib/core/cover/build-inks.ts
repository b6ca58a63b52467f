import type { Inks, Light } from './cover-spec';
import { darkLights } from './cover-spec';
import type { FoundColour } from './find-colours';
import { type Key, moods } from './moods';
import type { Oklch } from './oklch';
import { mixOklch, oklchDistance, oklchToHex } from './oklch';

// What a printer would add to a job that came with too few colours.
const housePaper: Oklch = [0.945, 0.026, 85];
const houseInk: Oklch = [0.23, 0.035, 268];
const houseBrights: readonly Oklch[] = [
  [0.63, 0.18, 33],
  [0.76, 0.15, 78],
  [0.53, 0.09, 200],
  [0.72, 0.13, 28],
  [0.46, 0.14, 262],
  [0.62, 0.09, 160],
  [0.78, 0.09, 15],
  [0.42, 0.12, 15],
];

/**
 * Five inks out of the colours that a prompt names: what it leaves open is filled in so that there is always something
 * dark, something pale and something bright, and each ink gets the role where it stands out from its neighbours.
 */
export function buildInks(found: readonly FoundColour[], text: string, light: Light, random: () => number): Inks {
  const words = text.toLowerCase();
  const active = moods.filter((mood) => mood.words.test(words));
  const key = active.find((mood) => mood.key !== 'any')?.key ?? (darkLights.includes(light) ? 'dark' : 'any');
  const named = found.map((each) => ({
    ...each,
    colour: active.reduce((colour, mood) => mood.shift(colour), each.colour),
  }));
  const roles = assign(complete(choose(named), random), key, random);
  const [ground, plane, body, accent, detail] = separate(drained(roles, words).map(printed)).map(oklchToHex);
  return [ground ?? '', plane ?? '', body ?? '', accent ?? '', detail ?? ''];
}

const isNeutral = ({ colour: [, chroma] }: FoundColour) => chroma < 0.03;

/** The hues first, at most four; then one dark and one pale neutral. No two alike, and no two loud ones that fight. */
function choose(named: readonly FoundColour[]): FoundColour[] {
  const kept: FoundColour[] = [];
  const hues = named.filter((each) => !isNeutral(each));
  const ground = named.find((each) => each.isGround);
  const neutrals = named.filter(isNeutral);
  const wanted = [
    ...(ground ? [ground] : []),
    ...hues.slice(0, 4),
    ...neutrals.filter(({ colour }) => colour[0] > 0.8).slice(0, 1),
    ...neutrals.filter(({ colour }) => colour[0] < 0.4).slice(0, 1),
    ...(hues.length < 2 ? neutrals.slice(0, 2) : []),
  ];
  for (const next of wanted) {
    if (kept.length === 5 || kept.some((other) => oklchDistance(other.colour, next.colour) < 0.09)) continue;
    kept.push(
      kept.some((other) => fights(other.colour, next.colour)) ? { ...next, colour: stepBack(next.colour) } : next,
    );
  }
  return kept;
}

/** Both loud, about as light, and neither of one family nor opposites. */
function fights([l1, c1, h1]: Oklch, [l2, c2, h2]: Oklch): boolean {
  const turn = Math.abs(((((h1 - h2) % 360) + 540) % 360) - 180);
  return c1 > 0.1 && c2 > 0.1 && turn > 45 && turn < 140 && Math.abs(l1 - l2) < 0.18;
}

function stepBack([l, c, h]: Oklch): Oklch {
  return [l > 0.58 ? l + 0.12 : l - 0.12, c * 0.6, h];
}

function complete(named: readonly FoundColour[], random: () => number): FoundColour[] {
  const pool = [...named];
  const lead =
    pool.find((each) => each.colour[1] > 0.045)?.colour ??
    houseBrights[Math.floor(random() * houseBrights.length)] ??
    houseInk;
  const add = (colour: Oklch) => {
    if (pool.length < 5) pool.push({ colour, weight: 0.4, isGround: false });
  };
  const isBright = ({ colour: [l, c] }: FoundColour) => c > 0.085 && l > 0.42;
  if (!pool.some(({ colour }) => colour[0] > 0.84)) add(mixOklch(housePaper, lead, 0.06 + random() * 0.1));
  if (!pool.some(({ colour }) => colour[0] < 0.36)) add(mixOklch(houseInk, [0.25, lead[1], lead[2]], random() * 0.6));
  if (!pool.some((each) => oklchDistance(each.colour, lead) < 0.05)) add(lead);
  while (pool.length < 5 && pool.filter(isBright).length < 2) {
    const away = (bright: Oklch) =>
      Math.min(...pool.map(({ colour }) => oklchDistance(colour, bright))) + random() * 0.12;
    const next = houseBrights
      .map((bright) => ({ bright, gap: away(bright) }))
      .reduce((most, each) => (each.gap > most.gap ? each : most));
    add(next.bright);
  }
  add([lead[0] > 0.55 ? lead[0] - 0.2 : lead[0] + 0.24, lead[1] * 0.75, lead[2] + 12]);
  add([0.8, Math.min(0.06, lead[1]), lead[2] - 14]);
  return pool;
}

/** The order of the five that makes the best poster. */
function assign(pool: readonly FoundColour[], key: Key, random: () => number): Oklch[] {
  const taste = random();
  let best: FoundColour[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const order of permutations(pool)) {
    const score = fitness(order, key, taste) + random() * 0.25;
    if (score <= most) continue;
    most = score;
    best = order;
  }
  return best.map(({ colour }) => colour);
}

/** `taste` from quiet (0) to loud (1) grounds. */
function fitness([ground, plane, body, accent, detail]: readonly FoundColour[], key: Key, taste: number): number {
  if (!ground || !plane || !body || !accent || !detail) return 0;
  const step = (a: FoundColour, b: FoundColour) => Math.abs(a.colour[0] - b.colour[0]);
  const gap = (a: FoundColour, b: FoundColour) => oklchDistance(a.colour, b.colour);
  const wanted = { dark: 0.28 - ground.colour[0], pale: ground.colour[0] - 0.9, any: 0 }[key];
  return (
    (ground.isGround ? 0.8 : 0) +
    wanted * 2.6 +
    (key === 'any' ? (taste - 0.4) * ground.colour[1] * 6 : 0) -
    Math.abs(gap(ground, plane) - 0.18) * 2.4 +
    Math.min(0.36, step(ground, body)) * 3 +
    Math.min(0.24, step(plane, body)) * 2 +
    Math.min(0.1, body.colour[1]) * 5 +
    Math.min(2.5, body.weight) * 0.3 +
    Math.min(1, ground.weight) * 0.3 +
    Math.min(0.18, accent.colour[1]) * 6 -
    Math.min(2.5, accent.weight) * 0.1 +
    Math.min(0.3, gap(accent, body)) * 1.8 +
    Math.min(0.3, gap(accent, ground)) * 1.8 +
    Math.min(0.4, step(detail, body)) * 1.4 -
    detail.colour[1] -
    (fights(ground.colour, plane.colour) ? 0.5 : 0)
  );
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}

/** Black and white, monochrome: one hue or none. */
function drained(roles: Oklch[], words: string): Oklch[] {
  if (/\bblack[- ]and[- ]white\b|\bgr[ae]yscale\b/.test(words)) return roles.map(([l]) => [l, 0.007, 80]);
  if (!/\bmonochrom/.test(words)) return roles;
  const [, , hue] = roles.reduce((most, next) => (next[1] > most[1] ? next : most));
  return roles.map(([l, c]) => [l, Math.min(c, 0.1) * 0.85, hue]);
}

/** All inks lie on the same warm paper, which makes a series of the covers. */
function printed([l, c, h]: Oklch): Oklch {
  return mixOklch([l, Math.min(c, 0.2), h], [l, 0.045, 78], 0.1);
}

/** Pushes apart in lightness what would run together where planes meet. */
function separate([ground, plane, body, accent, detail]: readonly Oklch[]): Oklch[] {
  if (!ground || !plane || !body || !accent || !detail) return [];
  const nextPlane = away(plane, ground, 0.09);
  const nextBody = away(away(body, nextPlane, 0.17), ground, 0.24);
  const nextAccent = away(away(accent, nextBody, 0.12), ground, 0.14);
  return [ground, nextPlane, nextBody, nextAccent, away(away(detail, ground, 0.12), nextBody, 0.26)];
}

function away([l, c, h]: Oklch, [from]: Oklch, gap: number): Oklch {
  if (Math.abs(l - from) >= gap) return [l, c, h];
  const [up, down] = [from + gap, from - gap];
  const isUp = l >= from ? up <= 0.96 : down < 0.18;
  return [isUp ? up : down, c * 0.92, h];
}
