import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { describeCover } from '@/lib/core/cover/describe-cover';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import type { Prompt } from '@/lib/core/prompt';
import { variablesOfTexts } from '@/lib/core/template/variables-of-texts';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';
import { PromptFacts } from '../../ui/prompt-facts';
import { PromptText } from '../../ui/prompt-text';
import { ShownText } from '../../ui/shown-text';
import { RowCover } from '../row-cover';

interface Props {
  /** The prompt's; '' for one that is not stored yet. */
  readonly id: string;
  readonly draft: PromptDraft;
}

/** The prompt as it will be shown, its blanks filled. */
export function DraftPreview({ id, draft }: Props) {
  const prompt = usePreview(id, draft);
  const isEmpty = prompt.text.trim() === '' && prompt.title === '';
  return (
    <section aria-label={i18n.t('editor.preview')} className="flex flex-col gap-3">
      <h2 dir="auto" className="text-heading font-semibold text-balance rtl:text-right wrap-anywhere">
        {prompt.title ? (
          <ShownText text={prompt.title} />
        ) : (
          <span className="text-muted">{i18n.t('editor.untitled')}</span>
        )}
      </h2>
      {prompt.lead && (
        <p dir="auto" className="text-label text-muted rtl:text-right wrap-anywhere">
          <ShownText text={prompt.lead} />
        </p>
      )}
      <PromptFacts meta={prompt} />
      {isEmpty ? (
        <p className="text-label text-muted">{i18n.t('editor.previewEmpty')}</p>
      ) : (
        <PromptText prompt={prompt} />
      )}
      {prompt.negative.trim() !== '' && (
        <p className="text-label break-words whitespace-pre-wrap text-muted">
          <span className="font-medium">{i18n.t('editor.negative')}: </span>
          <bdi>
            <ShownText text={prompt.negative} />
          </bdi>
        </p>
      )}
    </section>
  );
}

interface CoverProps extends Props {
  /** The picture's key; '' for none. */
  readonly picture: string;
}

export function DraftCover({ id, draft, picture }: CoverProps) {
  const prompt = usePreview(id, draft);
  const spec = useMemo(() => describeCover(prompt), [prompt]);
  const address = useKeptPicture(id === '' ? picture : '');
  if (address) return <img src={address} alt="" className="h-52 w-full object-cover" />;
  return <RowCover id={id} spec={spec} picture={id === '' ? '' : picture} isLarge className="h-52 w-full" />;
}

/** The prompt that a draft would be, a moment behind what is typed. */
function usePreview(id: string, draft: PromptDraft): Prompt {
  const shown = useDeferredValue(draft);
  return useMemo(() => {
    const { notes: _notes, ...prompt } = shown;
    return { ...prompt, id, variables: variablesOfTexts(shown.text, shown.negative, shown.variables) };
  }, [id, shown]);
}

/** The address of a picture that no prompt has yet. */
function useKeptPicture(key: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    setAddress('');
    if (key === '') return;
    let isWanted = true;
    ask('getPicture', { picture: key })
      .then((found) => isWanted && setAddress(found))
      .catch(report);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return address;
}
