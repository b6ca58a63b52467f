import type { ReactNode } from 'react';
import type { SettingsSection } from '../shell/route';
import { About } from './about';
import { AppearanceSettings } from './appearance-settings';
import { InsertingSettings } from './inserting-settings';
import { LanguageSettings } from './language-settings';
import { PrivacySettings } from './privacy-settings';
import { ShortcutSettings } from './shortcut-settings';
import { SiteSettings } from './site-settings';
import { SyncSettings } from './sync-settings';

const VIEWS: Record<SettingsSection, () => ReactNode> = {
  appearance: AppearanceSettings,
  language: LanguageSettings,
  inserting: InsertingSettings,
  sites: SiteSettings,
  sync: SyncSettings,
  shortcuts: ShortcutSettings,
  privacy: PrivacySettings,
  about: About,
};

/** One page of settings. */
export function Settings({ section }: { readonly section: SettingsSection }) {
  const View = VIEWS[section];
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-10 px-4 py-8 md:px-10 md:py-12">
      <View />
    </div>
  );
}
