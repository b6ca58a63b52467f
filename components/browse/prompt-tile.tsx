import { Star } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import { RemotePicture } from '@/components/cover/remote-picture';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { Marked } from '../ui/marked';
import { Skeleton } from '../ui/skeleton';

interface Props {
  /** undefined while it is on the way. */
  readonly prompt: ListedPrompt | undefined;
  readonly index: number;
  readonly onOpen: (id: string) => void;
}

const SIZE = 'aspect-[4/3] w-full';

/** A prompt as its cover and its title. */
export const PromptTile = memo(function PromptTile({ prompt, index, onOpen }: Props) {
  if (!prompt) return <Skeleton className={`${SIZE} rounded-card`} />;
  const { meta, cover, picture, remote, favourite, marks } = prompt;
  return (
    <button
      type="button"
      data-tile={index}
      onClick={() => onOpen(meta.id)}
      className="group block w-full cursor-pointer rounded-card text-start outline-offset-3"
    >
      <span className="relative block overflow-hidden rounded-card">
        <RemotePicture address={remote} className={SIZE}>
          <Cover key={meta.id} id={meta.id} spec={cover} picture={picture} className={SIZE} />
        </RemotePicture>
        {favourite && (
          <span className="absolute end-2 top-2 grid size-6 place-items-center rounded-full bg-black/55">
            <Star aria-label={i18n.t('action.favorite')} className="size-3.5 fill-white text-white" />
          </span>
        )}
      </span>
      <span
        dir="auto"
        className="mt-2 line-clamp-2 text-label leading-snug font-medium wrap-anywhere group-hover:text-accent rtl:text-right"
      >
        <Marked text={meta.title} ranges={marks?.title ?? []} />
      </span>
    </button>
  );
});
