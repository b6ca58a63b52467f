import { ImagePlus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { lengthOf } from '@/lib/core/dialects/length-of';
import type { FinishedPrompt } from '@/lib/core/finish/finish-prompt';
import { warningWords } from '@/lib/shared/adaptation-words';
import { formatNumber } from '@/lib/shared/format-number';
import { imageHint } from '@/lib/shared/image-hint';
import type { FillStore } from './fill-store';

interface Props {
  readonly store: FillStore;
  readonly finished: FinishedPrompt;
}

/** What the user should know before sending: what to attach, what may cost, and what is too long for the site. */
export function FinishNotes({ store, finished: { text, needsImage, warnings } }: Props) {
  const site = useStore(store, (state) => state.site);
  const { over } = lengthOf(text, site?.limit ?? 0);
  const hint = imageHint(needsImage);
  if (!hint && warnings.length === 0 && over === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5 text-[12.5px]">
      {hint && (
        <Note
          icon={<ImagePlus aria-hidden="true" className="mt-0.5 size-3.5 flex-none" />}
          isUrgent={needsImage === 'required'}
        >
          {hint}
        </Note>
      )}
      {warnings.map((warning) => (
        <Note key={warning.id} icon={CAUTION} isUrgent>
          {warningWords(warning)}
        </Note>
      ))}
      {over > 0 && site && (
        <Note icon={CAUTION} isUrgent>
          {i18n.t('fill.tooLong', [formatNumber(over), site.name])}
        </Note>
      )}
    </ul>
  );
}

const CAUTION = <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 flex-none" />;

interface NoteProps {
  readonly icon: ReactNode;
  readonly isUrgent: boolean;
  readonly children: ReactNode;
}

function Note({ icon, isUrgent, children }: NoteProps) {
  return (
    <li
      className={`flex gap-2 rounded-[8px] px-2.5 py-1.5 ${isUrgent ? 'bg-mark text-on-mark' : 'bg-selected text-ink'}`}
    >
      {icon}
      {children}
    </li>
  );
}
