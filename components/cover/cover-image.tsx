import { type Ref, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';

interface Props {
  readonly spec: CoverSpec;
  /** A `data:` address; undefined until it is there. */
  readonly source: string | undefined;
  /** The address of a picture in the web that the user lets us show in its place; '' for none. */
  readonly remote?: string;
  readonly className: string;
  readonly ref?: Ref<HTMLImageElement>;
}

const sizes = { tall: [240, 320], wide: [320, 240], square: [240, 240] } as const;

/** A cover, decorative. Its ground keeps the place until it is there; a picture that does not load gives way to the drawing. */
export function CoverImage({ spec, source, remote = '', className, ref }: Props) {
  const [broken, setBroken] = useState('');
  const [width, height] = sizes[spec.shape];
  const isRemote = remote !== '' && remote !== broken;
  return (
    <img
      ref={ref}
      alt=""
      width={width}
      height={height}
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      src={isRemote ? remote : source}
      onError={isRemote ? () => setBroken(remote) : undefined}
      className={`object-cover object-[50%_35%] ${className}`}
      style={{ backgroundColor: `#${spec.inks[0]}` }}
    />
  );
}
