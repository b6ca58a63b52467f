import { i18n } from '#i18n';
import type { SkippedEntry, SkipReason } from '@/lib/core/formats/import-reading';
import { ShownText } from '../../ui/shown-text';

const REASONS = {
  'unknown-format': 'skip.unknownFormat',
  'not-text': 'skip.notText',
  broken: 'skip.broken',
  'no-title': 'skip.noTitle',
  'no-text': 'skip.noText',
  divider: 'skip.divider',
  'runs-code': 'skip.runsCode',
  'too-long': 'skip.tooLong',
  'too-many': 'skip.tooMany',
  'too-large': 'skip.tooLarge',
  'nested-archive': 'skip.nestedArchive',
  'unsafe-path': 'skip.unsafePath',
  'unsafe-content': 'skip.unsafeContent',
  repeated: 'skip.repeated',
} as const satisfies Record<SkipReason, string>;

/** The rest is of the same kinds. */
const MOST_SHOWN = 200;
const LONGEST_DETAIL = 200;

/** What was not taken over, each with its place and the reason. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedEntry[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line text-label">
      {skipped.slice(0, MOST_SHOWN).map(({ file, line, reason, detail }) => (
        <li key={`${file}:${line}:${reason}:${detail}`} className="py-2">
          <p className="font-medium wrap-anywhere">
            <ShownText text={[file, line > 0 ? i18n.t('skip.line', [line]) : ''].filter(Boolean).join(' · ')} />
          </p>
          <p className="text-muted wrap-anywhere">
            {i18n.t(REASONS[reason])}
            {detail && (
              <span className="ms-1 italic">
                <bdi>
                  <ShownText text={detail.slice(0, LONGEST_DETAIL)} />
                </bdi>
              </span>
            )}
          </p>
        </li>
      ))}
      {skipped.length > MOST_SHOWN && (
        <li className="py-2 text-muted">{i18n.t('library.more', skipped.length - MOST_SHOWN)}</li>
      )}
    </ul>
  );
}
