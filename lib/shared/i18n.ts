import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '@/.wxt/i18n/structure';
import { choosePlural } from '@/lib/core/language/choose-plural';
import { fillMessage } from '@/lib/core/language/fill-message';
import './look';

/** Messages come with their holes: what fills them is put in here, in one way for both sources. */
const HOLES = Array.from({ length: 9 }, (_, i) => `$${i + 1}`);

/**
 * Every string of the interface, in place of what `#i18n` else is: it knows no language but the browser's, and only
 * the plurals of English.
 */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = {
  t(key: keyof GeneratedI18nStructure, ...args: readonly unknown[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const positions = args.find(Array.isArray) ?? (count === undefined ? [] : [count]);
    const names = args.find((arg) => typeof arg === 'object' && !Array.isArray(arg)) ?? {};
    const message = textOf(key);
    return fillMessage(
      count === undefined ? message : choosePlural(message, textOf('language.tag'), count),
      positions,
      names as Readonly<Record<string, string | number>>,
    );
  },
};

function textOf(key: keyof GeneratedI18nStructure): string {
  const name = key.replaceAll('.', '_');
  return globalThis.promptPaletteLook?.messages?.[name] ?? textOfBrowser(name);
}

/** The browser's language stays as it is while it runs, and asking it in every row takes milliseconds of a key press. */
const known = new Map<string, string>();

function textOfBrowser(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  // A script in a page that an update of the extension has left alone can ask no more: it would throw.
  if (browser.runtime?.id === undefined) return '';
  // The browser's type lists the names as they are in the manifest's default language.
  const text = browser.i18n.getMessage(name as '@@ui_locale', HOLES);
  known.set(name, text);
  return text;
}
