import { i18n } from '#i18n';
import { Section } from './section';
import { ShortcutList } from './shortcut-list';

export function ShortcutSettings() {
  return (
    <Section isPage title={i18n.t('settings.shortcuts')} lead={i18n.t('settings.shortcutsLead')}>
      <ShortcutList />
    </Section>
  );
}
