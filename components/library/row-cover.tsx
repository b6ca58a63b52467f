import { memo, useEffect, useMemo, useState } from 'react';
import { coverSource } from '@/lib/core/cover/cover-source';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { renderCover } from '@/lib/core/cover/render-cover';
import { report } from '@/lib/shared/report';
import { CoverImage } from '../cover/cover-image';
import { grained } from '../cover/grained';
import { RemotePicture } from '../cover/remote-picture';
import { fetchPicture } from './fetch-picture';

interface Props {
  readonly id: string;
  readonly spec: CoverSpec;
  /** The key of the picture that stands in place of the cover; '' for none. */
  readonly picture: string;
  /** As in RemotePicture. */
  readonly remote?: string;
  /** From about 300 pixels: it then has the grain of a print. */
  readonly isLarge?: boolean;
  /** As in CoverImage. */
  readonly className: string;
}

/** A prompt's cover, drawn here: in a list that scrolls, asking the worker for each would come too late. */
export const RowCover = memo(function RowCover({ id, spec, picture, remote = '', isLarge = false, className }: Props) {
  const drawing = useMemo(() => (isLarge ? grained(renderCover(spec)) : coverSource(spec)), [spec, isLarge]);
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
  return (
    <RemotePicture address={remote} className={className}>
      <CoverImage spec={spec} source={photo ?? drawing} className={className} onBroken={() => setPhoto(undefined)} />
    </RemotePicture>
  );
});
