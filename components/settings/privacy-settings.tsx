import { Check, ShieldCheck } from 'lucide-react';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';
import { Button } from '../ui/button';
import { permissionWords } from './permission-words';
import { Row, Rows } from './rows';
import { Section } from './section';
import { useGrantedOrigins } from './use-granted-origins';

/** What the extension can see, by the permissions that it really has. */
export function PrivacySettings() {
  const { permissions = [] } = browser.runtime.getManifest();
  const origins = useGrantedOrigins();
  return (
    <>
      <Section isPage title={i18n.t('settings.privacy')} lead={i18n.t('settings.privacyLead')}>
        <ul className="flex flex-col gap-2">
          {[i18n.t('privacy.noNet'), i18n.t('privacy.noPages'), i18n.t('privacy.noAccount')].map((promise) => (
            <li key={promise} className="flex gap-2.5">
              <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 flex-none text-accent" />
              {promise}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={i18n.t('privacy.permissions')} lead={i18n.t('privacy.permissionsLead')}>
        <Rows>
          {permissionWords(permissions).map(({ permission, words }) => (
            <Row
              key={permission}
              name={
                <span className="flex gap-2.5">
                  <Check aria-hidden="true" className="mt-0.5 size-4 flex-none text-muted" />
                  {words}
                </span>
              }
            >
              <code className="font-mono text-small text-muted">{permission}</code>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section
        title={i18n.t('privacy.allowed')}
        lead={i18n.t(origins.length > 0 ? 'privacy.allowedLead' : 'privacy.noneAllowed')}
      >
        {origins.length > 0 && (
          <Rows>
            {origins.map((origin) => (
              <Row key={origin} name={<code className="font-mono text-label">{origin}</code>}>
                <Button
                  size="small"
                  aria-label={i18n.t('privacy.revokeOrigin', [origin])}
                  onClick={() => browser.permissions.remove({ origins: [origin] }).catch(report)}
                >
                  {i18n.t('privacy.revoke')}
                </Button>
              </Row>
            ))}
          </Rows>
        )}
      </Section>
    </>
  );
}
