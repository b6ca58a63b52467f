import { useEffect, useState } from 'react';
import type { KnownValues } from '@/lib/core/search/complete-query';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';

const NOTHING: KnownValues = { tags: [], categories: [], authors: [], translated: { tags: [], categories: [] } };

/** The tags, categories and authors that there are, for completion. */
export function useKnownValues(): KnownValues {
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    ask('getKnownValues', {}).then(setKnown).catch(report);
  }, []);
  return known;
}
