import type { SearchDocument } from '../../lib/core/search/search-document';
import { CONCEPTS } from './concepts';
import { type Misspelling, misspell } from './misspell';
import { type SeededRandom, seededRandom } from './seeded-random';

export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  /** Every prompt that the words meant entitle as much as the one that they were taken from. */
  readonly relevant: ReadonlySet<string>;
}

/** What is known of a prompt when the bench judges it; the engines under test never see this. */
interface Judged {
  readonly id: string;
  readonly title: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly short: string;
}

/** What was meant, before it was cut off or misspelt. */
interface Intent {
  readonly query: string;
  readonly entitles: (prompt: Judged) => boolean;
}

/** Half of the queries, those of `dev`, may be looked at while weights are chosen; the others are for reporting only. */
export function judgedQueries(
  documents: readonly SearchDocument[],
  perKind: number,
  half: 'dev' | 'report',
): JudgedQuery[] {
  const random = seededRandom(half === 'dev' ? 101 : 202);
  const prompts = documents.map(judge);
  const known = new Set(prompts.flatMap(({ all }) => [...all]));
  const queries: JudgedQuery[] = [];
  for (const [kind, make] of Object.entries(KINDS)) {
    const intents: Intent[] = [];
    for (let tries = 0; intents.length < perKind && tries < perKind * MOST_TRIES; tries++) {
      const intent = make(random.pick(prompts), random, known);
      if (intent) intents.push(intent);
    }
    queries.push(...intents.map((intent) => judgeIntent(kind, intent, prompts)));
  }
  CONCEPTS.forEach(({ query, means }, at) => {
    const relevant = new Set(prompts.filter(({ short }) => means.test(short)).map(({ id }) => id));
    if (at % 2 === (half === 'dev' ? 0 : 1) && relevant.size > 0) {
      queries.push({ kind: 'concept', query, relevant });
    }
  });
  return queries;
}

/** Not every prompt has the words for every kind of query, and a small set may have none that has. */
const MOST_TRIES = 200;

export const TYPO_KINDS = ['typo: insert', 'typo: delete', 'typo: swap', 'typo: replace'] as const;

/** @param known every word of every prompt: a slip that makes another word is no typo that anyone could see */
type MakeIntent = (prompt: Judged, random: SeededRandom, known: ReadonlySet<string>) => Intent | undefined;

const KINDS: Readonly<Record<string, MakeIntent>> = {
  'title words reordered': (prompt, random) => {
    const words = takeWords(prompt.title, 3, 3, random) ?? takeWords(prompt.title, 2, 3, random);
    return words && { query: words.join(' '), entitles: ({ title }) => hasAll(title, words) };
  },
  'last word unfinished': (prompt, random) => {
    const words = takeWords(prompt.title, 2, 4, random);
    const [first = '', last = ''] = words ?? [];
    const begun = last.slice(0, 2 + random.below(Math.max(1, last.length - 3)));
    return words && { query: `${first} ${begun}`, entitles: ({ title }) => title.has(first) && begins(title, begun) };
  },
  'three beginnings': (prompt, random) => {
    const words = takeWords(prompt.title, 3, 4, random);
    const begun = words?.map((word) => word.slice(0, 3 + random.below(2)));
    return begun && { query: begun.join(' '), entitles: ({ title }) => begun.every((one) => begins(title, one)) };
  },
  'title from its beginning': (prompt, random) => {
    const whole = [...prompt.title].join(' ');
    const begun = whole.slice(0, Math.min(whole.length, 8 + random.below(8))).trimEnd();
    return { query: begun, entitles: ({ title }) => [...title].join(' ').startsWith(begun) };
  },
  'title word and tag': (prompt, random) => {
    const [word] = takeWords(prompt.title, 1, 4, random) ?? [];
    const [tag] = random.shuffle([...prompt.tags]);
    if (word === undefined || tag === undefined) return undefined;
    return {
      query: random.shuffle([word, tag.replaceAll('-', ' ')]).join(' '),
      entitles: ({ title, tags }) => title.has(word) && tags.has(tag),
    };
  },
  'three words of the text': (prompt, random) => {
    const words = takeWords(prompt.all, 3, 4, random);
    return words && { query: words.join(' '), entitles: ({ all }) => hasAll(all, words) };
  },
  'typo: insert': typo('insert'),
  'typo: delete': typo('delete'),
  'typo: swap': typo('swap'),
  'typo: replace': typo('replace'),
  'typo: first letter': typo('replace', true),
  'two typos': (prompt, random, known) => {
    const words = takeWords(prompt.title, 2, 8, random) ?? takeLongest(prompt.title, random);
    if (!words) return undefined;
    const [long = '', ...rest] = words;
    const kinds: Misspelling[] = ['insert', 'delete', 'swap', 'replace'];
    const wrong = misspell(misspell(long, random.pick(kinds), random), random.pick(kinds), random);
    if (known.has(wrong)) return undefined;
    return { query: [wrong, ...rest].join(' '), entitles: ({ title }) => hasAll(title, words) };
  },
  'typo and unfinished': (prompt, random, known) => {
    const words = takeWords(prompt.title, 2, 5, random);
    if (!words) return undefined;
    const [first = '', last = ''] = words;
    const begun = last.slice(0, 3 + random.below(Math.max(1, last.length - 4)));
    const wrong = misspell(first, random.pick(['insert', 'delete', 'swap', 'replace']), random);
    if (known.has(wrong)) return undefined;
    return { query: `${wrong} ${begun}`, entitles: ({ title }) => title.has(first) && begins(title, begun) };
  },
  'two words joined': (prompt, random) => {
    const title = [...prompt.title];
    const at = random.below(Math.max(1, title.length - 1));
    const [first = '', second = ''] = title.slice(at, at + 2);
    if (first.length < 3 || second.length < 3) return undefined;
    return { query: first + second, entitles: (other) => other.title.has(first) && other.title.has(second) };
  },
  'space moved': (prompt, random) => {
    const title = [...prompt.title];
    const at = random.below(Math.max(1, title.length - 1));
    const [first = '', second = ''] = title.slice(at, at + 2);
    if (first.length < 4 || second.length < 4) return undefined;
    const query = random.pick([
      `${first.slice(0, -1)} ${first.at(-1)}${second}`,
      `${first}${second[0]} ${second.slice(1)}`,
    ]);
    return { query, entitles: (other) => other.title.has(first) && other.title.has(second) };
  },
};

function typo(misspelling: Misspelling, first = false): MakeIntent {
  return (prompt, random, known) => {
    const words = takeWords(prompt.title, 2, 4, random);
    if (!words) return undefined;
    const [meant = '', other = ''] = words;
    const wrong = misspell(meant, misspelling, random, first);
    const query = random.shuffle([wrong, other]).join(' ');
    if (known.has(wrong)) return undefined;
    return { query, entitles: ({ title }) => title.has(meant) && title.has(other) };
  };
}

function takeLongest(words: ReadonlySet<string>, random: SeededRandom): string[] | undefined {
  const long = takeWords(words, 1, 8, random);
  const other = takeWords(new Set([...words].filter((word) => word !== long?.[0])), 1, 4, random);
  return long && other && [...long, ...other];
}

function takeWords(
  words: ReadonlySet<string>,
  count: number,
  shortest: number,
  random: SeededRandom,
): string[] | undefined {
  const long = [...words].filter((word) => word.length >= shortest && !COMMON.has(word) && /^[a-z]+$/.test(word));
  return long.length < count ? undefined : random.shuffle(long).slice(0, count);
}

function hasAll(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((word) => words.has(word));
}

function begins(words: ReadonlySet<string>, begun: string): boolean {
  return [...words].some((word) => word.startsWith(begun));
}

function judgeIntent(kind: string, { query, entitles }: Intent, prompts: readonly Judged[]): JudgedQuery {
  return { kind, query, relevant: new Set(prompts.filter(entitles).map(({ id }) => id)) };
}

function judge({ id, title, category, tags, lead, text }: SearchDocument): Judged {
  return {
    id,
    title: new Set(split(title)),
    tags: new Set(tags),
    all: new Set(split([title, category, ...tags, lead, text].join(' '))),
    short: [title, category, ...tags, lead].join(' ').toLowerCase(),
  };
}

function split(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Nobody types these to find something. */
const COMMON: ReadonlySet<string> = new Set(
  'the and with from into for that this its are was you your not one two out off over under between argument name default'.split(
    ' ',
  ),
);
