import { memo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { findHidden, spellHidden } from '@/lib/core/hidden-characters';

/** A text with more of them is out for harm; from there on they are told in letters, which need no elements. */
const MOST_MARKS = 200;

/**
 * A text that anyone may have written, as it is: characters that hide, or turn around what stands beside them, are shown
 * as small marks with their names. For a title or another line within ours, `<bdi>` around it keeps its direction to itself.
 */
export const ShownText = memo(function ShownText({ text }: { readonly text: string }): ReactNode {
  const pieces = findHidden(text);
  if (pieces.every(({ hidden }) => hidden === '')) return text;
  const whole = pieces.slice(0, MOST_MARKS * 2);
  const rest = pieces.slice(MOST_MARKS * 2);
  return (
    <>
      {whole.map(({ start, text: shown, hidden }) => (hidden ? <Mark key={start} name={hidden} /> : shown))}
      {rest.length > 0 && spellHidden(text.slice(rest[0]?.start))}
    </>
  );
});

function Mark({ name }: { readonly name: string }) {
  const told = i18n.t('prompt.hidden', [name]);
  return (
    <span
      role="img"
      aria-label={told}
      title={told}
      className="mx-0.5 inline-block rounded-[3px] border border-line bg-mark px-[3px] align-[1px] font-mono text-[0.68em] leading-[1.35] font-semibold tracking-wide text-on-mark select-none"
    >
      {name}
    </span>
  );
}
