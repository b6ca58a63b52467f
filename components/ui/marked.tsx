import type { Range } from '@/lib/core/search/ranges';
import { ShownText } from './shown-text';

interface Props {
  readonly text: string;
  /** In order and apart; UTF-16 code units. */
  readonly ranges: readonly Range[];
}

/** A text of anyone's with the query's words marked in it. */
export function Marked({ text, ranges }: Props) {
  return <bdi>{ranges.length === 0 ? <ShownText text={text} /> : [...pieces(text, ranges)]}</bdi>;
}

function* pieces(text: string, ranges: readonly Range[]) {
  let end = 0;
  for (const [from, to] of ranges) {
    yield <ShownText key={`before ${from}`} text={text.slice(end, from)} />;
    yield (
      <mark key={from} className="rounded-[3px] bg-mark text-on-mark">
        <ShownText text={text.slice(from, to)} />
      </mark>
    );
    end = to;
  }
  yield <ShownText key="rest" text={text.slice(end)} />;
}
