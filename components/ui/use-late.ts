import { useEffect, useState } from 'react';
import { afterFirstPaint } from '@/lib/shared/after-first-paint';
import { report } from '@/lib/shared/report';

/**
 * A part of a page that its first picture does without, so that its code does not hold that up: it is loaded once that
 * is on the screen, or as soon as it is wanted; undefined until then.
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
    // The browser is idle while it brings the first picture to the screen, and yet has none to spare for more code.
    return afterFirstPaint(begin);
  }, [isWanted, part]);
  return part;
}
