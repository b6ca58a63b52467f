import type { SeededRandom } from '../../scripts/bench/seeded-random';

/** What means something to one reader or another, or did harm elsewhere. */
// biome-ignore format: a table
const tokens = [
  '---', '---js', '...', '\n', '\r\n', '\r', '\n\n', '\t', ' ', '    ', '#', '# ', '## Prompt\n', '## Source\n', '### ', '```', '~~~', '````', '>', '> ',
  '- ', '* ', '1. ', '**', '**Prompt:** ', '*', '_', '[', ']', '(', ')', '[a](b)', '![', '](', '<img src="', '<', '<!--', '|', '{', '}', '{{', '}}',
  '{argument name="', '{argument ', '\\"', '\\', '"', "'", '""', ',', ';', ':', ': ', '::', '50::', '&a ', '*a', '!!js/function ', '!!', '!', '%YAML 1.2',
  '? ', '<<: ', '[[', ']]', '$|$', '${', '__', '@', '=', '-', '/', '../', 'https://', 'javascript:', 'data:', '\0', '\u2028', '\u200d', '\ufeff', '\ud800', '🦊', 'é',
  '__proto__', 'constructor', 'prototype', 'toString', 'null', 'true', '1e999', '-0', 'title', 'prompt', 'matches:\n', 'prompts', 'name,prompt\n',
  '{"prompts":[', '[{"', 'uploaded ', 'keep the exact ', 'do not change ', 'a', 'A', '0', '9',
];

/** A file like those that are given, but not quite: bits lost, doubled, moved, mixed, or repeated thousands of times. */
export function mutate(text: string, other: string, random: SeededRandom): string {
  let mutated = text;
  for (let count = 1 + random.below(4); count > 0; count--) mutated = step(mutated, other, random);
  return mutated.slice(0, longest);
}

/** UTF-16 code units. */
const longest = 300_000;

function step(text: string, other: string, random: SeededRandom): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(40));
  const piece = text.slice(at, end);
  const put = (inserted: string) => text.slice(0, at) + inserted + text.slice(at);
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at);
    case 2:
      return put(piece);
    case 3:
      return text.slice(0, at) + random.pick(tokens) + text.slice(end);
    case 4:
      return put(random.pick(tokens) + random.pick(tokens));
    case 5: {
      const from = random.below(other.length + 1);
      return put(other.slice(from, from + random.below(400)));
    }
    case 6:
      return put(String.fromCharCode(random.below(0x10000)));
    case 7:
      return put(repeat(piece + random.pick(['', ...tokens]), random));
    default:
      return put(repeat(random.pick(tokens) + random.pick(['', '', ...tokens]), random));
  }
}

/** Mostly some dozen times; now and then as often as slow patterns need to be seen. */
function repeat(text: string, random: SeededRandom): string {
  const size = random.below(20) === 0 ? 100_000 : random.below(4) === 0 ? 5_000 : 100;
  return text.repeat(Math.ceil(random.below(size) / Math.max(1, text.length)));
}
