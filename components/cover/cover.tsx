import { memo, useEffect, useRef, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { withGrain } from '@/lib/core/cover/with-grain';
import { report } from '@/lib/shared/report';
import { fetchCover } from './fetch-cover';

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
  const [source, setSource] = useState<string>();
  const [width, height] = sizes[spec.shape];

  // Not `loading="lazy"`: in a web page the browser would load what it has put off in the page's name, and the page's
  // content security policy would forbid it.
  useEffect(() => {
    const element = image.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let isWanted = true;
    const show = async () => {
      const svg = await fetchCover(id);
      if (svg && isWanted) setSource(`data:image/svg+xml,${encodeURIComponent(isLarge ? withGrain(svg) : svg)}`);
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
  }, [id, isLarge]);

  return (
    <img
      ref={image}
      alt=""
      width={width}
      height={height}
      decoding="async"
      draggable={false}
      src={source}
      className={`object-cover object-[50%_35%] ${className}`}
      style={{ backgroundColor: `#${spec.inks[0]}` }}
    />
  );
});
