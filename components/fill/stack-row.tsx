import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { PromptMeta } from '@/lib/core/prompt';
import { ShownText } from '../ui/shown-text';

interface Props {
  readonly stack: readonly Pick<PromptMeta, 'id' | 'title'>[];
  /** The title of the prompt that would be next; undefined while there is none. */
  readonly next?: string | undefined;
  readonly onTake: (place: number) => void;
  /** Where the search field has the focus, and its keys do the same. */
  readonly keepsFocus?: boolean;
  /** Behind them. */
  readonly children?: ReactNode;
  readonly className: string;
}

/** The prompts that are combined, and the one that would be next. */
export function StackRow({ stack, next, onTake, keepsFocus = false, children, className }: Props) {
  if (stack.length === 0) return null;
  return (
    <div className={`flex flex-none flex-wrap items-center gap-x-4 gap-y-1.5 text-[12.5px] ${className}`}>
      <ul aria-label={i18n.t('palette.stack')} className="flex min-w-0 flex-wrap items-center gap-1.5">
        {stack.map(({ id, title }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same prompt may be there twice, and none keeps a state.
          <li key={`${id} ${place}`} className="flex min-w-0 items-center gap-1.5">
            {place > 0 && <span className="text-muted">+</span>}
            <span className="inline-flex min-w-0 items-center gap-1 rounded-full bg-ink py-0.5 ps-2.5 pe-1 text-paper">
              <bdi className="max-w-56 truncate">
                <ShownText text={title} />
              </bdi>
              <button
                type="button"
                tabIndex={keepsFocus ? -1 : 0}
                aria-label={i18n.t('palette.takeFromStack', [spellHidden(title)])}
                // The search field must not lose the focus to a click.
                onMouseDown={keepsFocus ? (event) => event.preventDefault() : undefined}
                onClick={() => onTake(place)}
                className="grid size-4 flex-none cursor-pointer place-items-center rounded-full outline-accent hover:bg-paper/20"
              >
                <X aria-hidden="true" className="size-3" />
              </button>
            </span>
          </li>
        ))}
        {next !== undefined && (
          <li className="flex min-w-0 items-center gap-1.5 text-muted">
            +
            <bdi className="max-w-56 truncate rounded-full border border-dashed border-muted/50 px-2.5 py-0.5">
              <ShownText text={next} />
            </bdi>
          </li>
        )}
      </ul>
      {children}
    </div>
  );
}
