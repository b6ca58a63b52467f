import { i18n } from '#i18n';
import { originsOf } from '@/lib/core/sites/origins-of';
import type { Site } from '@/lib/core/sites/site';
import { report } from '@/lib/shared/report';

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
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-label={i18n.t('settings.trigger', [site.name])}
      onClick={toggle}
      className="group relative h-5 w-9 cursor-pointer rounded-full bg-line outline-offset-2 outline-accent transition-colors aria-checked:bg-accent motion-reduce:transition-none"
    >
      <span className="absolute start-0.5 top-0.5 size-4 rounded-full bg-raised shadow-sm transition-all group-aria-checked:start-[18px] motion-reduce:transition-none" />
    </button>
  );
}
