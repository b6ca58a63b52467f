import type { Variable } from '@/lib/core/prompt';
import { ShownText } from '../ui/shown-text';
import { FieldName } from './field-name';

interface Props {
  readonly variable: Variable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The arrow keys go from option to option. A value from elsewhere is one more of them. */
export function ChoiceField({ variable, value, onChange }: Props) {
  const { name, options, default: fallback } = variable;
  const offered = [
    ...new Set([fallback, value, ...options].filter((each) => each !== '' && !options.includes(each))),
    ...options,
  ];
  return (
    <fieldset>
      <legend className="mb-1.5">
        <FieldName variable={variable} />
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((option) => (
          <label
            key={option}
            className="relative cursor-pointer rounded-full border border-line bg-raised px-3 py-1 text-[13px] outline-offset-1 outline-accent has-checked:border-transparent has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={name}
              checked={value === option}
              onChange={() => onChange(option)}
              className="sr-only"
            />
            <bdi className="wrap-anywhere">
              <ShownText text={option} />
            </bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
