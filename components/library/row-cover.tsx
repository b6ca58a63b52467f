import { memo, useEffect, useMemo, useState } from 'react';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { renderCover } from '@/lib/core/cover/render-cover';
import { withGrain } from '@/lib/core/cover/with-grain';
import { report } from '@/lib/shared/report';
import { CoverImage } from '../cover/cover-image';
import { fetchPicture } from './fetch-picture';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** The key of the picture that stands in place of the cover; '' for none. */
  readonly picture: string;
  /** As in CoverImage. */
  readonly remote?: string;
  readonly isLarge?: boolean;
  /** Gives the size; what of the cover does not fit is cut off. */
  readonly className?: string;
}

/** A prompt's cover, drawn here: in a list that scrolls, asking the worker for each would come too late. */
export const RowCover = memo(function RowCover({ id, spec, picture, remote, isLarge = false, className = '' }: Props) {
  const drawing = useMemo(() => drawn(spec, isLarge), [spec, isLarge]);
  const [photo, setPhoto] = useState<string>();
  useEffect(() => {
    setPhoto(undefined);
    if (picture === '') return;
    let isWanted = true;
    fetchPicture(id, picture)
      .then((address) => isWanted && setPhoto(address))
      .catch(report);
    return () => {
      isWanted = false;
    };
  }, [id, picture]);
  return <CoverImage spec={spec} source={photo ?? drawing} remote={remote} className={className} />;
});

function drawn(spec: CoverSpec, isLarge: boolean): string {
  const svg = renderCover(spec);
  return `data:image/svg+xml,${encodeURIComponent(isLarge ? withGrain(svg) : svg)}`;
}
