import { memo, useEffect, useRef, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';
import { type CoverElement, CoverImage } from './cover-image';
import { fetchCover, knownCover } from './fetch-cover';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** The key of the user's picture in place of the drawing; '' for none. */
  readonly picture: string;
  /** As in CoverImage. */
  readonly className: string;
  readonly isBanner?: boolean;
  /** What makes another picture of the drawing, as `grained` does. */
  readonly finish?: (svg: string) => string;
}

/**
 * A prompt's cover, decorative: drawn, or the user's picture. It is fetched when it comes near the view; until then its
 * ground keeps the place, and then the old cover that of a new one. A picture that cannot be shown gives way to the
 * drawing.
 */
export const Cover = memo(function Cover({ id, spec, picture, className, isBanner, finish }: Props) {
  const image = useRef<CoverElement>(null);
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

  const source = cover && finish && !cover.startsWith('data:') ? finish(cover) : (cover ?? '');
  const draw = () =>
    ask('getCovers', { ids: [id], drawn: true })
      .then((byId) => setCover(byId[id]))
      .catch(report);
  return (
    <CoverImage ref={image} spec={spec} source={source} className={className} isBanner={isBanner} onBroken={draw} />
  );
});
