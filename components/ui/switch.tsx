import type { ComponentProps } from 'react';
import { classNames } from './class-names';

interface Props extends Omit<ComponentProps<'button'>, 'onChange' | 'role' | 'children'> {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once. Named by `aria-label`, or by a label around or for it. */
export function Switch({ isOn, onChange, className, ...rest }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      {...rest}
      onClick={() => onChange(!isOn)}
      className={classNames(
        'group relative h-6 w-10 flex-none cursor-pointer rounded-full border border-edge bg-surface transition-colors aria-checked:border-accent aria-checked:bg-accent disabled:cursor-default disabled:opacity-50',
        className,
      )}
    >
      <span className="absolute start-[3px] top-[3px] size-4 rounded-full bg-edge transition-all group-aria-checked:start-[19px] group-aria-checked:bg-on-accent forced-colors:bg-[ButtonText] forced-colors:group-aria-checked:bg-[HighlightText]" />
    </button>
  );
}
