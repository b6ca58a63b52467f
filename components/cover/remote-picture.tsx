import { type ReactNode, useState } from 'react';

interface Props {
  /** In the web, where the user lets us show it in a cover's place; '' for none. */
  readonly address: string;
  /** As of the cover. */
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A pack's picture in the web; the cover within where there is none, or where it does not load. Not for web pages, whose
 * own policy would hold for it.
 */
export function RemotePicture({ address, className, children }: Props) {
  const [broken, setBroken] = useState('');
  if (address === '' || address === broken) return children;
  return (
    <img
      alt=""
      data-cover
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      src={address}
      onError={() => setBroken(address)}
      className={`bg-surface object-cover object-[50%_35%] ${className}`}
    />
  );
}
