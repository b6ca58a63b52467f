import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { drawShapes } from './draw-shapes';

/** Left and top edge, width and height of what is always seen of a drawing: above its middle where it is high. */
const views = { tall: [-100, -118, 200, 200], wide: [-133, -100, 266, 200], square: [-100, -108, 200, 200] } as const;
/** Where hardly the half of that is left, what matters is still higher. */
const BANNER_LIFT = 12;

/** Either of them. */
export type CoverElement = HTMLImageElement & SVGSVGElement;

interface Props {
  readonly spec: CoverSpec;
  /** The drawing as SVG, or a picture's address as `data:`; '' until it is there. */
  readonly source: string;
  /** Gives the size; what of the cover does not fit is cut off. */
  readonly className: string;
  /** Much wider than high. */
  readonly isBanner?: boolean;
  /** The picture cannot be shown. */
  readonly onBroken?: () => void;
  readonly ref?: RefObject<CoverElement | null>;
}

/** A cover, decorative. Its ground keeps the place until it is there. */
export function CoverImage({ spec, source, className, isBanner = false, onBroken, ref }: Props) {
  const own = useRef<CoverElement>(null);
  const element = ref ?? own;
  const isPicture = source.startsWith('data:');
  useLayoutEffect(() => {
    if (element.current && !isPicture) drawShapes(source, element.current);
  }, [source, element, isPicture]);
  const style = { backgroundColor: `#${spec.inks[0]}` };
  if (isPicture) {
    return (
      <img
        ref={element}
        alt=""
        data-cover
        decoding="async"
        draggable={false}
        src={source}
        onError={onBroken}
        className={`object-cover object-[50%_35%] ${className}`}
        style={style}
      />
    );
  }
  const [left, top, width, height] = views[spec.shape];
  return (
    <svg
      ref={element}
      aria-hidden="true"
      data-cover
      viewBox={`${left} ${top - (isBanner ? BANNER_LIFT : 0)} ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      className={className}
      style={style}
    />
  );
}
