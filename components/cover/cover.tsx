import { memo, useEffect, useRef, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { coverPicture, isDrawn } from './cover-picture';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** Gives the size; what of the cover does not fit is cut off. */
  readonly className?: string;
  /** From about 300 pixels: the picture then has the grain of a print. */
  readonly isLarge?: boolean;
}

const sizes = { tall: [240, 320], wide: [320, 240], square: [240, 240] } as const;

/** A prompt's drawn cover, decorative. It is drawn when it comes near the view; until then its ground keeps the place. */
export const Cover = memo(
  function Cover({ spec, className = '', isLarge = false }: Props) {
    const image = useRef<HTMLImageElement>(null);
    const [isNear, setNear] = useState(() => isDrawn(spec, isLarge));
    const [width, height] = sizes[spec.shape];

    // Not `loading="lazy"`: in a web page the browser would load what it has put off in the page's name, and the page's
    // content security policy would forbid it.
    useEffect(() => {
      if (isNear || !image.current) return;
      const options = { rootMargin: '300px', scrollMargin: '300px' };
      const observer = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
        options,
      );
      observer.observe(image.current);
      return () => observer.disconnect();
    }, [isNear]);

    return (
      <img
        ref={image}
        alt=""
        width={width}
        height={height}
        decoding="async"
        draggable={false}
        src={isNear ? coverPicture(spec, isLarge) : undefined}
        className={`object-cover object-[50%_35%] ${className}`}
        style={{ backgroundColor: `#${spec.inks[0]}` }}
      />
    );
  },
  (before, after) => before.id === after.id && before.className === after.className && before.isLarge === after.isLarge,
);
