import { i18n } from '#i18n';
import { ACCENTS, type Accent } from '@/lib/core/appearance';

const NAMES = {
  vermilion: 'settings.accentVermilion',
  rose: 'settings.accentRose',
  violet: 'settings.accentViolet',
  blue: 'settings.accentBlue',
  teal: 'settings.accentTeal',
  green: 'settings.accentGreen',
  graphite: 'settings.accentGraphite',
} as const satisfies Record<Accent, string>;

interface Props {
  readonly value: Accent;
  readonly onChange: (accent: Accent) => void;
}

/** The accents, each in its own colour. Real radio buttons: the arrows choose. */
export function AccentChoice({ value, onChange }: Props) {
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{i18n.t('settings.accent')}</legend>
      {ACCENTS.map((accent) => (
        <label
          key={accent}
          title={i18n.t(NAMES[accent])}
          data-pp-accent={accent}
          className="grid size-9 forced-color-adjust-none cursor-pointer place-items-center rounded-full border-2 border-transparent has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="accent"
            aria-label={i18n.t(NAMES[accent])}
            checked={accent === value}
            onChange={() => onChange(accent)}
            className="size-6 cursor-pointer appearance-none rounded-full bg-accent outline-none"
          />
        </label>
      ))}
    </fieldset>
  );
}
