import { Star } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { categoryLabel } from '@/lib/shared/category-label';
import { ShownText } from '../ui/shown-text';
import { formatDay } from './format-day';
import { PromptOption, type PromptOptionProps } from './prompt-option';
import { RowCover } from './row-cover';

/** A prompt as one line. */
export const PromptRow = memo(function PromptRow(props: PromptOptionProps) {
  return (
    <PromptOption
      {...props}
      className="flex h-[46px] cursor-default items-center gap-3 rounded-control px-2 text-label select-none hover:bg-surface aria-selected:bg-selected data-active:group-focus-visible/list:outline-2 data-active:group-focus-visible/list:-outline-offset-2 data-active:group-focus-visible/list:outline-accent"
    >
      {(row) =>
        row && (
          <>
            <RowCover
              id={row.meta.id}
              spec={row.cover}
              picture={row.picture}
              remote={row.remote}
              className="size-8 flex-none rounded-small"
            />
            <p className="flex min-w-0 flex-1 gap-2">
              <bdi className="max-w-full flex-none truncate font-medium">
                <ShownText text={row.meta.title} />
              </bdi>
              <span dir="auto" className="min-w-0 flex-1 truncate text-muted rtl:text-right">
                <ShownText text={row.meta.lead} />
              </span>
            </p>
            {row.favourite && (
              <Star aria-label={i18n.t('action.favorite')} className="size-3.5 flex-none fill-accent text-accent" />
            )}
            <p className="hidden max-w-52 flex-none gap-1 truncate text-small text-muted @3xl:flex">
              {row.meta.tags.slice(0, 3).map((tag) => (
                <bdi key={tag} className="truncate">
                  <ShownText text={`#${tag}`} />
                </bdi>
              ))}
            </p>
            <p className="hidden w-36 flex-none truncate text-small text-muted @lg:block">
              <bdi>
                <ShownText text={categoryLabel(row.meta.category)} />
              </bdi>
            </p>
            <p className="hidden w-20 flex-none text-end text-small text-muted tabular-nums @xl:block">
              {formatDay(row.updatedAt)}
            </p>
          </>
        )
      }
    </PromptOption>
  );
});
