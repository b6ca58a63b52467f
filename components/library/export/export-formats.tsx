import { FileArchive, FileJson, FileSpreadsheet, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ExportFormat } from './write-export';

const FORMATS: readonly { readonly value: ExportFormat; readonly icon: LucideIcon }[] = [
  { value: 'zip', icon: FileArchive },
  { value: 'json', icon: FileJson },
  { value: 'csv', icon: FileSpreadsheet },
];

interface Props {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** The kinds of files that an export may be. */
export function ExportFormats({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{i18n.t('export.format')}</legend>
      {FORMATS.map(({ value: own, icon: Icon }) => (
        <label
          key={own}
          className="relative flex cursor-pointer items-start gap-3 rounded-card border border-line p-3.5 hover:bg-surface has-checked:border-accent has-checked:bg-selected has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" name={name} className="sr-only" checked={value === own} onChange={() => onChange(own)} />
          <Icon aria-hidden="true" className="mt-0.5 size-5 flex-none text-muted" strokeWidth={1.75} />
          <span>
            <span className="block text-label font-medium">{i18n.t(`export.${own}`)}</span>
            <span className="block text-small text-muted">{i18n.t(`export.${own}Lead`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
