import { Braces } from 'lucide-react';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { ImageNeed } from '@/lib/core/prompt';
import { Button } from '../../ui/button';
import { ChipInput } from '../../ui/chip-input';
import { Field } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented-control';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import { CategoryInput } from '../category-input';
import { describeFailure } from '../describe-failure';
import { tagOf } from '../tag-of';
import { useKnownValues } from '../use-known-values';
import type { EditorStore } from './editor-store';
import { HighlightedArea } from './highlighted-area';
import { VariableFields } from './variable-fields';
import { wrapInBlank } from './wrap-in-blank';

const NEEDS = {
  none: 'editor.imageNone',
  optional: 'editor.imageOptional',
  required: 'editor.imageRequired',
} as const satisfies Record<ImageNeed, string>;

const RATIOS = ['1:1', '4:5', '3:4', '2:3', '9:16', '5:4', '4:3', '3:2', '16:9', '21:9'];

/** Everything that can be said of a prompt. */
export function EditorForm({ store }: { readonly store: EditorStore }) {
  const draft = useStore(store, (state) => state.draft);
  const fault = useStore(store, (state) => state.fault);
  const known = useKnownValues();
  const textId = useId();
  const { change } = store.getState();
  const [hasNegative] = useState(draft.negative !== '');

  const addBlank = () => {
    const area = document.querySelector<HTMLTextAreaElement>(`[data-text="${textId}"] textarea`);
    if (!area) return;
    const wrapped = wrapInBlank(draft.text, area.selectionStart, area.selectionEnd);
    change({ text: wrapped.text });
    // The name is the first thing to write, once React has put the text in.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(wrapped.nameStart, wrapped.nameEnd);
    });
  };

  return (
    <div className="flex flex-col gap-5">
      <Field label={i18n.t('editor.title')} fault={fault === 'no-title' ? describeFailure(fault) : undefined}>
        {(field) => (
          <TextInput
            {...field}
            data-first
            value={draft.title}
            placeholder={i18n.t('editor.titleHint')}
            onChange={({ target }) => change({ title: target.value })}
            className="text-lead! font-semibold"
          />
        )}
      </Field>
      <div data-text={textId}>
        <Field
          label={i18n.t('editor.text')}
          hint={i18n.t('editor.textHint')}
          fault={fault === 'no-text' || fault === 'too-long' ? describeFailure(fault) : undefined}
        >
          {(field) => (
            <HighlightedArea
              {...field}
              value={draft.text}
              placeholder={i18n.t('editor.textPlaceholder')}
              onChange={(text) => change({ text })}
              className="min-h-44"
            />
          )}
        </Field>
        <Button size="small" icon={Braces} onClick={addBlank} className="mt-2">
          {i18n.t('editor.addBlank')}
        </Button>
      </div>
      <Field label={i18n.t('editor.lead')}>
        {(field) => (
          <TextInput
            {...field}
            value={draft.lead}
            placeholder={i18n.t('editor.leadHint')}
            onChange={({ target }) => change({ lead: target.value })}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4 max-[560px]:grid-cols-1">
        <Field label={i18n.t('editor.category')}>
          {(field) => (
            <CategoryInput
              {...field}
              value={draft.category}
              known={known.categories}
              onChange={(category) => change({ category })}
            />
          )}
        </Field>
        <Field label={i18n.t('editor.tags')}>
          {(field) => (
            <ChipInput
              {...field}
              values={draft.tags}
              suggestions={known.tags}
              normalize={tagOf}
              placeholder={i18n.t('editor.addTag')}
              onChange={(tags) => change({ tags })}
            />
          )}
        </Field>
      </div>
      <Fold title={i18n.t('editor.variables')} isOpen>
        <VariableFields draft={draft} onChange={(variables) => change({ variables })} />
      </Fold>
      <Fold title={i18n.t('editor.picture')} isOpen={draft.aspect !== '' || draft.needsImage !== 'none' || hasNegative}>
        <Field label={i18n.t('editor.negative')} hint={i18n.t('editor.negativeHint')}>
          {(field) => (
            <HighlightedArea
              {...field}
              value={draft.negative}
              onChange={(negative) => change({ negative })}
              className="min-h-16"
            />
          )}
        </Field>
        <div className="flex flex-wrap items-start gap-4">
          <div className="w-40">
            <Field label={i18n.t('editor.aspect')}>
              {(field) => (
                <>
                  <TextInput
                    {...field}
                    list={`${textId}-ratios`}
                    value={draft.aspect}
                    placeholder="16:9"
                    autoComplete="off"
                    onChange={({ target }) => change({ aspect: target.value.trim() })}
                  />
                  <datalist id={`${textId}-ratios`}>
                    {RATIOS.map((ratio) => (
                      <option key={ratio} value={ratio} />
                    ))}
                  </datalist>
                </>
              )}
            </Field>
          </div>
          <div className="flex flex-col gap-1.5">
            <span className="text-label font-medium">{i18n.t('editor.needsImage')}</span>
            <SegmentedControl
              label={i18n.t('editor.needsImage')}
              value={draft.needsImage}
              segments={Object.entries(NEEDS).map(([value, key]) => ({
                value: value as ImageNeed, // A key of the table.
                label: i18n.t(key),
              }))}
              onChange={(needsImage) => change({ needsImage })}
            />
          </div>
        </div>
      </Fold>
      <Fold title={i18n.t('editor.more')} isOpen={draft.notes + draft.author + draft.sourceUrl !== ''}>
        <Field label={i18n.t('editor.notes')} hint={i18n.t('editor.notesHint')}>
          {(field) => (
            <TextArea {...field} value={draft.notes} onChange={({ target }) => change({ notes: target.value })} />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-4 max-[560px]:grid-cols-1">
          <Field label={i18n.t('editor.author')}>
            {(field) => (
              <TextInput {...field} value={draft.author} onChange={({ target }) => change({ author: target.value })} />
            )}
          </Field>
          <Field label={i18n.t('editor.source')}>
            {(field) => (
              <TextInput
                {...field}
                type="url"
                dir="ltr"
                placeholder="https://"
                value={draft.sourceUrl}
                onChange={({ target }) => change({ sourceUrl: target.value })}
              />
            )}
          </Field>
        </div>
      </Fold>
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  /** At first. */
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
}

function Fold({ title, isOpen, children }: FoldProps) {
  const [wasOpen] = useState(isOpen);
  return (
    <details open={wasOpen} className="group/fold border-t border-line pt-4">
      <summary className="w-fit cursor-pointer rounded-small text-label font-semibold marker:text-muted">
        {title}
      </summary>
      <div className="flex flex-col gap-4 pt-4">{children}</div>
    </details>
  );
}
