import { useEffect, useState } from 'react';
import { report } from '@/lib/shared/report';

/**
 * A part of a page that its first picture does without, so that its code does not hold that up: it is loaded when the
 * page has nothing else to do, or as soon as it is wanted; undefined until then.
 */
export function useLate<Part>(load: () => Promise<Part>, isWanted: boolean): Part | undefined {
  const [part, setPart] = useState<Part>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded is the same every time.
  useEffect(() => {
    if (part !== undefined) return;
    const begin = () => {
      load()
        .then((loaded) => setPart(() => loaded))
        .catch(report);
    };
    if (isWanted) return begin();
    const idle = requestIdleCallback(begin);
    return () => cancelIdleCallback(idle);
  }, [isWanted, part]);
  return part;
}
