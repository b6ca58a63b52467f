import { Check, Star } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { categoryLabel } from '@/lib/shared/category-label';
import { ShownText } from '../ui/shown-text';
import { PromptOption, type PromptOptionProps } from './prompt-option';
import { RowCover } from './row-cover';

/** A prompt as its cover with the title below. */
export const PromptTile = memo(function PromptTile(props: PromptOptionProps) {
  return (
    <PromptOption {...props} className="group/tile relative block cursor-default rounded-card select-none">
      {(row) => (
        <>
          <div className="relative overflow-hidden rounded-card bg-surface outline-offset-3 outline-accent group-aria-selected/tile:outline-2 group-data-active/tile:group-focus-visible/list:outline-3 group-data-active/tile:group-focus-visible/list:outline-ink">
            {row ? (
              <RowCover
                id={row.meta.id}
                spec={row.cover}
                picture={row.picture}
                remote={row.remote}
                className="aspect-[4/3] w-full group-hover/tile:brightness-105"
              />
            ) : (
              <div className="aspect-[4/3] w-full" />
            )}
            <span className="absolute start-2 top-2 hidden size-5 place-items-center rounded-full bg-accent text-on-accent group-aria-selected/tile:grid">
              <Check aria-hidden="true" className="size-3.5" strokeWidth={3} />
            </span>
            {row?.favourite && (
              <Star
                aria-label={i18n.t('action.favorite')}
                className="absolute end-2 top-2 size-4 fill-white text-white drop-shadow-[0_1px_2px_rgb(0_0_0/0.6)]"
              />
            )}
          </div>
          <div className="mt-2 px-0.5">
            <p dir="auto" className="truncate text-label font-medium rtl:text-right">
              <ShownText text={row?.meta.title ?? '\u00a0'} />
            </p>
            <p className="truncate text-tiny text-muted">
              <bdi>
                <ShownText text={row ? categoryLabel(row.meta.category) : ''} />
              </bdi>
            </p>
          </div>
        </>
      )}
    </PromptOption>
  );
});
