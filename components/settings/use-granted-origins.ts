import { useEffect, useState } from 'react';
import { report } from '@/lib/shared/report';

/** The origins that the user has allowed, as the browser keeps them. */
export function useGrantedOrigins(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => {
      browser.permissions
        .getAll()
        .then((granted) => setOrigins(granted.origins ?? []))
        .catch(report);
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return origins;
}
