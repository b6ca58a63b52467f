import { useEffect, useState } from 'react';
import type { StoredItem } from '@/lib/shared/define-item';

/** What storage holds now, and from then on. The background is the one that writes it. */
export function useStored<Value>(item: StoredItem<Value>): Value {
  const [value, setValue] = useState(item.fallback);
  useEffect(() => {
    const unwatch = item.watch(setValue);
    item.getValue().then(setValue);
    return unwatch;
  }, [item]);
  return value;
}
