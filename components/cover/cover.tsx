import { memo, useEffect, useRef, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { withGrain } from '@/lib/core/cover/with-grain';
import { report } from '@/lib/shared/report';
import { CoverImage } from './cover-image';
import { fetchCover, knownCover } from './fetch-cover';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** The key of the user's picture in place of the drawing; '' for none. */
  readonly picture: string;
  /** As in CoverImage. Not for web pages, whose own policy would hold for it. */
  readonly remote?: string;
  /** Gives the size; what of the cover does not fit is cut off. */
  readonly className?: string;
  /** From about 300 pixels: the picture then has the grain of a print. */
  readonly isLarge?: boolean;
}

/**
 * A prompt's cover, decorative: drawn, or the user's picture. It is fetched when it comes near the view; until then its
 * ground keeps the place, and then the old cover that of a new one.
 */
export const Cover = memo(function Cover({ id, spec, picture, remote, className = '', isLarge = false }: Props) {
  const image = useRef<HTMLImageElement>(null);
  const [cover, setCover] = useState(() => knownCover({ id, picture }));

  // Not `loading="lazy"`: in a web page the browser would load what it has put off in the page's name, and the page's
  // content security policy would forbid it.
  useEffect(() => {
    const element = image.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let isWanted = true;
    const show = async () => {
      const fetched = await fetchCover({ id, picture });
      if (fetched && isWanted) setCover(fetched);
    };
    const observer = new view.IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        show().catch(report);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => {
      isWanted = false;
      observer.disconnect();
    };
  }, [id, picture]);

  return (
    <CoverImage
      ref={image}
      spec={spec}
      source={cover && sourceOf(cover, isLarge)}
      remote={remote}
      className={className}
    />
  );
});

function sourceOf(cover: string, isLarge: boolean): string {
  if (cover.startsWith('data:')) return cover;
  return `data:image/svg+xml,${encodeURIComponent(isLarge ? withGrain(cover) : cover)}`;
}
