import { i18n } from '#i18n';
import { InsertModeChoice } from './insert-mode-choice';
import { Section } from './section';
import { SiteChoices } from './site-choices';

export function InsertingSettings() {
  return (
    <>
      <Section isPage title={i18n.t('settings.inserting')} lead={i18n.t('settings.insertingLead')}>
        <InsertModeChoice />
      </Section>
      <Section title={i18n.t('settings.dialects')} lead={i18n.t('settings.dialectsLead')}>
        <SiteChoices />
      </Section>
    </>
  );
}
