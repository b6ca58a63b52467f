import type { Range } from '@/lib/core/search/ranges';

interface Props {
  readonly text: string;
  /** In order and apart; UTF-16 code units. */
  readonly ranges: readonly Range[];
}

/** A text with the query's words marked in it. */
export function Marked({ text, ranges }: Props) {
  return ranges.length === 0 ? text : [...pieces(text, ranges)];
}

function* pieces(text: string, ranges: readonly Range[]) {
  let end = 0;
  for (const [from, to] of ranges) {
    yield text.slice(end, from);
    yield (
      <mark key={from} className="rounded-[3px] bg-mark text-on-mark">
        {text.slice(from, to)}
      </mark>
    );
    end = to;
  }
  yield text.slice(end);
}
