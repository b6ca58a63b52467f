import { i18n } from '#i18n';
import { LANGUAGES } from '@/lib/core/language/languages';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { languageItem } from '@/lib/shared/storage';
import { Select } from '../ui/select';
import { Row, Rows } from './rows';
import { Section } from './section';
import { useStored } from './use-stored';

/** No language's tag: a select takes no empty value. */
const BROWSER = 'browser';

export function LanguageSettings() {
  const tag = useStored(languageItem);
  return (
    <Section isPage title={i18n.t('settings.language')} lead={i18n.t('settings.languageLead')}>
      <Rows>
        <Row name={i18n.t('settings.interfaceLanguage')} effect={i18n.t('settings.interfaceLanguageEffect')}>
          <Select
            label={i18n.t('settings.interfaceLanguage')}
            value={tag || BROWSER}
            onChange={(chosen) => {
              sendMessage('setLanguage', { tag: chosen === BROWSER ? '' : chosen }).catch(report);
            }}
            choices={[
              { value: BROWSER, label: i18n.t('settings.likeBrowser') },
              ...LANGUAGES.map((language) => ({ value: language.tag, label: language.name, lang: language.tag })),
            ]}
          />
        </Row>
      </Rows>
    </Section>
  );
}
