import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Licence, parseLicences } from '@/lib/core/licences';
import { report } from '@/lib/shared/report';
import { Diagnosis } from './diagnosis';
import { Rows } from './rows';
import { Section } from './section';

/** The version, and whose work ships in it. */
export function About() {
  const [licences, setLicences] = useState<readonly Licence[]>([]);
  useEffect(() => {
    fetch('/licences.json')
      .then((response) => response.json())
      .then((file: unknown) => setLicences(parseLicences(file)))
      .catch(report);
  }, []);
  return (
    <>
      <header className="flex items-center gap-4">
        <img src="/icon.svg" alt="" className="size-14" />
        <div>
          <h1 className="text-title font-semibold">{i18n.t('extension.name')}</h1>
          <p className="text-muted">{i18n.t('about.version', [browser.runtime.getManifest().version])}</p>
        </div>
      </header>
      <Diagnosis />
      <Section title={i18n.t('about.licence')} lead={i18n.t('about.licenceLead')}>
        <Rows>
          {licences.map(({ name, version, licence, text }) => (
            <details key={name} className="group px-4 py-3">
              <summary className="flex cursor-pointer items-baseline gap-3 font-medium">
                <span className="flex-1 wrap-anywhere">{name}</span>
                <span className="text-small font-normal text-muted tabular-nums">{version}</span>
                <span className="text-small font-normal text-muted">{licence}</span>
              </summary>
              <pre className="mt-3 font-mono text-small whitespace-pre-wrap text-muted">{text}</pre>
            </details>
          ))}
        </Rows>
      </Section>
    </>
  );
}
