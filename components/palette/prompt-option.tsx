import { Star } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import { categoryLabel } from '@/lib/shared/category-label';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { Marked } from '../ui/marked';
import { ShownText } from '../ui/shown-text';
import { optionId } from './option-id';

interface Props {
  readonly prompt: ListedPrompt;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onChoose: () => void;
}

function Option({ prompt, isSelected, onSelect, onChoose }: Props) {
  const { meta, marks, favourite, cover, picture } = prompt;
  const category = categoryLabel(meta.category);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the search field names it by aria-activedescendant.
    <div
      id={optionId(meta.id)}
      role="option"
      aria-selected={isSelected}
      // The search field must not lose the focus to a click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={isSelected ? onChoose : onSelect}
      className="flex h-[54px] cursor-default items-center gap-3 rounded-[10px] px-2 hover:bg-surface aria-selected:bg-selected"
    >
      <Cover id={meta.id} spec={cover} picture={picture} className="size-10 flex-none rounded-[7px]" />
      <div className="min-w-0 flex-1">
        <div dir="auto" className="truncate text-[14px] font-medium rtl:text-right">
          <Marked text={meta.title} ranges={marks?.title ?? []} />
        </div>
        <div className="flex text-[12px] text-muted">
          {marks && marks.title.length === 0 && marks.snippet.ranges.length > 0 ? (
            <span dir="auto" className="min-w-0 flex-1 truncate rtl:text-right">
              <Marked text={marks.snippet.text} ranges={marks.snippet.ranges} />
            </span>
          ) : (
            <>
              <bdi className="max-w-full flex-none truncate">
                <ShownText text={category} />
              </bdi>
              {category && meta.lead && <span className="whitespace-pre"> · </span>}
              <span dir="auto" className="min-w-0 flex-1 truncate rtl:text-right">
                <ShownText text={meta.lead} />
              </span>
            </>
          )}
        </div>
      </div>
      {favourite && (
        <Star
          role="img"
          aria-label={i18n.t('action.favorite')}
          className="size-3.5 flex-none fill-accent text-accent"
        />
      )}
    </div>
  );
}

export const PromptOption = memo(
  Option,
  (before, after) => before.prompt === after.prompt && before.isSelected === after.isSelected,
);
