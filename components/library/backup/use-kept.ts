import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';

/** What the browser promises about the library, and how much room it takes. */
export function useKept() {
  /** Whether it is kept when the disk is full; undefined until that is known. */
  const [isKept, setKept] = useState<boolean>();
  const [used, setUsed] = useState<string>();
  useEffect(() => {
    navigator.storage.persisted().then(setKept, report);
    navigator.storage.estimate().then(({ usage = 0 }) => setUsed(megabytes(usage)), report);
  }, []);
  return { isKept, used, askToKeep: () => void navigator.storage.persist().then(setKept, report) };
}

function megabytes(bytes: number): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return (bytes / 1_000_000).toLocaleString(i18n.t('language.tag'), format);
}
