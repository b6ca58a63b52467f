import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import type { Appearance } from '@/lib/core/appearance';
import { loadLook } from '@/lib/shared/load-look';
import { applyAppearance } from '@/lib/shared/look';
import { report } from '@/lib/shared/report';
import { rememberAppearance } from '@/lib/shared/seen-appearance';
import { appearanceItem, languageItem } from '@/lib/shared/storage';
import { keepFocus } from './keep-focus';

/**
 * Draws one of our own pages as soon as its texts and its view are there, in the user's look, and keeps to it. A change
 * of the language draws all of it anew.
 */
export function mountPage(title: () => string, view: (() => ReactNode) | Promise<() => ReactNode>): void {
  const container = document.getElementById('root');
  if (!container) return;
  const root = createRoot(container);
  keepFocus(document);
  const draw = async () => {
    const [appearance, drawView] = await Promise.all([takeLook(), view]);
    document.documentElement.lang = i18n.t('language.tag');
    document.documentElement.dir = i18n.t('language.direction');
    document.title = title();
    root.render(<Whole key={i18n.t('language.tag')} view={drawView} />);
    // Last: it may fail on a full disk, and the page shall be there then, too.
    rememberAppearance(appearance);
  };
  draw().catch(report);
  appearanceItem.watch(() => takeLook().then(rememberAppearance).catch(report));
  languageItem.watch(() => draw().catch(report));
}

async function takeLook(): Promise<Appearance> {
  const { appearance } = await loadLook();
  applyAppearance(document.documentElement, appearance);
  return appearance;
}

function Whole({ view }: { readonly view: () => ReactNode }) {
  return <Direction.Provider dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>{view()}</Direction.Provider>;
}
