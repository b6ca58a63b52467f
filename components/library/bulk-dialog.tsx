import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { ChipInput } from '../ui/chip-input';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { CategoryInput } from './category-input';
import type { LibraryChanges } from './library-changes';
import type { LibraryStore } from './library-store';
import { tagOf } from './tag-of';
import { useKnownValues } from './use-known-values';

interface Props {
  readonly kind: 'tags' | 'category';
  readonly ids: readonly string[];
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
  readonly onClose: () => void;
}

/** Gives tags or a category to many prompts at once. */
export function BulkDialog({ kind, ids, store, changes, onClose }: Props) {
  const known = useKnownValues();
  const rows = useStore(store, (state) => state.rows);
  const [addTags, setAdded] = useState<readonly string[]>([]);
  const [removeTags, setRemoved] = useState<readonly string[]>([]);
  const [category, setCategory] = useState('');
  const theirs = [...new Set(ids.flatMap((id) => rows.get(id)?.meta.tags ?? []))];
  const bundled = ids.filter((id) => rows.get(id)?.revision === 0).length;
  const isEmpty = kind === 'tags' ? addTags.length + removeTags.length === 0 : category.trim() === '';

  const apply = () => {
    changes.change(ids, kind === 'tags' ? { addTags, removeTags } : { category: category.trim() });
    onClose();
  };

  return (
    <Dialog
      isOpen
      title={i18n.t(kind === 'tags' ? 'library.bulk.tags' : 'library.bulk.category', ids.length)}
      {...(bundled > 0 && { lead: i18n.t('library.bulk.bundled', bundled) })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('library.cancel')}</Button>
          <Button look="primary" disabled={isEmpty} onClick={apply}>
            {i18n.t('library.apply')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-1">
        {kind === 'tags' ? (
          <>
            <Field label={i18n.t('library.bulk.add')}>
              {(field) => (
                <ChipInput
                  {...field}
                  values={addTags}
                  suggestions={known.tags}
                  normalize={tagOf}
                  placeholder={i18n.t('editor.addTag')}
                  onChange={setAdded}
                />
              )}
            </Field>
            <Field label={i18n.t('library.bulk.remove')}>
              {(field) => (
                <ChipInput
                  {...field}
                  values={removeTags}
                  suggestions={theirs}
                  normalize={tagOf}
                  placeholder={i18n.t('editor.addTag')}
                  onChange={setRemoved}
                />
              )}
            </Field>
          </>
        ) : (
          <Field label={i18n.t('editor.category')} hint={i18n.t('editor.categoryHint')}>
            {(field) => <CategoryInput {...field} value={category} known={known.categories} onChange={setCategory} />}
          </Field>
        )}
      </div>
    </Dialog>
  );
}
