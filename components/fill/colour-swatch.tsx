import { i18n } from '#i18n';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Shows the color that a field names, and picks another with the mouse; by keys it is written into the field. */
export function ColourSwatch({ value, onChange }: Props) {
  const isKnown = CSS.supports('color', value);
  return (
    <span
      className="absolute end-2 top-1/2 size-6 -translate-y-1/2 overflow-hidden rounded-full border border-line"
      style={{ background: isKnown ? value : undefined }}
    >
      <input
        type="color"
        tabIndex={-1}
        aria-label={i18n.t('fill.pickColor')}
        value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#808080'}
        onChange={({ target }) => onChange(target.value)}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </span>
  );
}
