import { memo, useEffect, useRef, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { withGrain } from '@/lib/core/cover/with-grain';
import { report } from '@/lib/shared/report';
import { fetchCover, knownCover } from './fetch-cover';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** Gives the size; what of the cover does not fit is cut off. */
  readonly className?: string;
  /** From about 300 pixels: the picture then has the grain of a print. */
  readonly isLarge?: boolean;
}

const sizes = { tall: [240, 320], wide: [320, 240], square: [240, 240] } as const;

/** A prompt's drawn cover, decorative. It is fetched when it comes near the view; until then its ground keeps the place. */
export const Cover = memo(function Cover({ id, spec, className = '', isLarge = false }: Props) {
  const image = useRef<HTMLImageElement>(null);
  const [cover, setCover] = useState(() => knownCover(id));
  const [width, height] = sizes[spec.shape];

  // Not `loading="lazy"`: in a web page the browser would load what it has put off in the page's name, and the page's
  // content security policy would forbid it.
  useEffect(() => {
    const element = image.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let isWanted = true;
    const show = async () => {
      const fetched = await fetchCover(id);
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
  }, [id]);

  return (
    <img
      ref={image}
      alt=""
      width={width}
      height={height}
      decoding="async"
      draggable={false}
      src={cover && sourceOf(cover, isLarge)}
      className={`object-cover object-[50%_35%] ${className}`}
      style={{ backgroundColor: `#${spec.inks[0]}` }}
    />
  );
});

function sourceOf(cover: string, isLarge: boolean): string {
  if (cover.startsWith('data:')) return cover;
  return `data:image/svg+xml,${encodeURIComponent(isLarge ? withGrain(cover) : cover)}`;
}
