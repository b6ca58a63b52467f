import { useEffect, useState } from 'react';
import { type KnownValues, NO_KNOWN_VALUES } from '@/lib/core/search/complete-query';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';

/** The tags, categories and authors that there are, for completion. */
export function useKnownValues(): KnownValues {
  const [known, setKnown] = useState(NO_KNOWN_VALUES);
  useEffect(() => {
    ask('getKnownValues', {}).then(setKnown).catch(report);
  }, []);
  return known;
}
