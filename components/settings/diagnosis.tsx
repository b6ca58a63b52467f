import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import { report } from '@/lib/shared/report';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast-store';
import { Section } from './section';

/** What a report of a fault needs, shown as it is copied, so that everyone sees what is told. */
export function Diagnosis() {
  const [text, setText] = useState('');
  useEffect(() => {
    ask('getDiagnosis', {})
      .then((diagnosis) => setText(JSON.stringify(diagnosis, null, 2)))
      .catch(report);
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    showToast({ tone: 'done', message: i18n.t('outcome.copied') });
  };
  return (
    <Section title={i18n.t('about.diagnosis')} lead={i18n.t('about.diagnosisLead')}>
      <textarea
        readOnly
        rows={8}
        dir="ltr"
        aria-label={i18n.t('about.diagnosis')}
        value={text}
        className="w-full resize-y rounded-xl border border-line bg-surface p-4 font-mono text-small text-muted outline-accent"
      />
      <div>
        <Button disabled={text === ''} onClick={() => copy().catch(report)}>
          {i18n.t('about.copyDiagnosis')}
        </Button>
      </div>
    </Section>
  );
}
