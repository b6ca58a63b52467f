import { type RefObject, useEffect, useRef } from 'react';

/** Focuses what the ref is given to for as long as it is there, and then what had the focus before, or else `fallback`. */
export function useFocusInside<Focused extends HTMLElement>(fallback: HTMLElement): RefObject<Focused | null> {
  const inside = useRef<Focused>(null);
  useEffect(() => {
    const before = (inside.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    inside.current?.focus();
    return () => {
      const isThere = before?.isConnected && before !== fallback.ownerDocument.body;
      ((isThere ? before : fallback) as HTMLElement).focus();
    };
  }, [fallback]);
  return inside;
}
