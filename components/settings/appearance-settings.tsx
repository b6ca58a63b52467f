import { Monitor, Moon, Sun } from 'lucide-react';
import { i18n } from '#i18n';
import { type Appearance, THEMES, type Theme } from '@/lib/core/appearance';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { appearanceItem } from '@/lib/shared/storage';
import { SegmentedControl } from '../ui/segmented-control';
import { AccentChoice } from './accent-choice';
import { Row, Rows } from './rows';
import { Section } from './section';
import { useStored } from './use-stored';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const NAMES = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
} as const satisfies Record<Theme, string>;

export function AppearanceSettings() {
  const appearance = useStored(appearanceItem);
  const change = (part: Partial<Appearance>) => {
    sendMessage('setAppearance', { appearance: { ...appearance, ...part } }).catch(report);
  };
  return (
    <Section isPage title={i18n.t('settings.appearance')} lead={i18n.t('settings.appearanceLead')}>
      <Rows>
        <Row name={i18n.t('settings.theme')} effect={i18n.t('settings.themeEffect')}>
          <SegmentedControl
            label={i18n.t('settings.theme')}
            value={appearance.theme}
            onChange={(theme) => change({ theme })}
            segments={THEMES.map((theme) => ({ value: theme, label: i18n.t(NAMES[theme]), icon: ICONS[theme] }))}
          />
        </Row>
        <Row name={i18n.t('settings.accent')} effect={i18n.t('settings.accentEffect')}>
          <AccentChoice value={appearance.accent} onChange={(accent) => change({ accent })} />
        </Row>
        <Row name={i18n.t('settings.contrast')} effect={i18n.t('settings.contrastEffect')} />
      </Rows>
    </Section>
  );
}
