import { useState } from 'react';
import { i18n } from '#i18n';
import { type AdaptationId, isOfferId, type OfferId } from '@/lib/core/dialects/adaptation';
import { NO_CHOICES, toggleChoice } from '@/lib/core/dialects/choices';
import { DIALECT_RULES } from '@/lib/core/dialects/dialect-rules';
import { siteTable } from '@/lib/core/sites/site-table';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { siteChoicesItem } from '@/lib/shared/storage';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { Row, Rows } from './rows';
import { useStored } from './use-stored';

const NAMES = {
  clean: 'settings.adaptClean',
  'parameters-last': 'settings.adaptParametersLast',
  'one-line': 'settings.adaptOneLine',
  'aspect-parameter': 'settings.adaptAspectParameter',
  dashes: 'settings.adaptDashes',
  'parameters-removed': 'settings.adaptParametersRemoved',
  'aspect-in-words': 'settings.adaptAspectInWords',
  'exclusions-kept': 'settings.adaptExclusionsKept',
  'no-parameter': 'settings.adaptNoParameter',
  'negative-apart': 'settings.adaptNegativeApart',
  'negative-in-words': 'settings.adaptNegativeInWords',
  'aspect-sentence': 'settings.adaptAspectSentence',
  'plain-weights': 'settings.adaptPlainWeights',
} as const satisfies Record<AdaptationId | OfferId, string>;

const SITES = siteTable.toSorted((a, b) => a.name.localeCompare(b.name));

/** What is done to a prompt for a site, each a switch. */
export function SiteChoices() {
  const stored = useStored(siteChoicesItem);
  const [chosen, setChosen] = useState(SITES[0]?.id ?? '');
  const hosts = Object.keys(stored).filter((key) => !SITES.some(({ id }) => id === key));
  const dialect = SITES.find(({ id }) => id === chosen)?.dialect ?? 'plain';
  const choices = stored[chosen] ?? NO_CHOICES;
  return (
    <>
      <Select
        label={i18n.t('settings.site')}
        value={chosen}
        onChange={setChosen}
        choices={[
          ...SITES.map(({ id, name }) => ({ value: id, label: name })),
          ...hosts.map((host) => ({ value: host, label: host })),
        ]}
      />
      <Rows>
        {DIALECT_RULES[dialect].map(([id]) => {
          const isOn = isOfferId(id) ? choices.on.includes(id) : !choices.off.includes(id);
          const name = i18n.t(NAMES[id]);
          return (
            <Row key={id} name={name}>
              <Switch
                aria-label={name}
                isOn={isOn}
                onChange={() => {
                  sendMessage('keepSiteChoices', { site: chosen, choices: toggleChoice(choices, id) }).catch(report);
                }}
              />
            </Row>
          );
        })}
      </Rows>
    </>
  );
}
