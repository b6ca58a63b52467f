import { i18n } from '#i18n';
import { originsOf } from '@/lib/core/sites/origins-of';
import type { Site } from '@/lib/core/sites/site';
import { report } from '@/lib/shared/report';
import { Switch } from '../ui/switch';

interface Props {
  readonly site: Site;
  readonly granted: readonly string[];
}

/** Whether typing // opens the palette on the site. Switching it on asks for the site's permission, off gives it back. */
export function TriggerSwitch({ site, granted }: Props) {
  const origins = originsOf(site);
  // Without an address there is nothing to ask a permission for.
  if (origins.length === 0) return null;
  const isOn = origins.every((origin) => granted.includes(origin));
  const toggle = () => {
    const change = isOn ? browser.permissions.remove({ origins }) : browser.permissions.request({ origins });
    change.catch(report);
  };
  return <Switch isOn={isOn} onChange={toggle} aria-label={i18n.t('settings.trigger', [site.name])} />;
}
