import { i18n } from '#i18n';
import { Section } from './section';
import { SiteList } from './site-list';

export function SiteSettings() {
  return (
    <Section isPage title={i18n.t('settings.sites')} lead={i18n.t('settings.sitesLead')}>
      <SiteList />
    </Section>
  );
}
