import { parseLanguage } from '@/lib/core/language/languages';
import { type MessageTexts, parseMessages } from '@/lib/core/language/parse-messages';
import type { Look } from './look';
import { appearanceItem, languageItem } from './storage';

let loaded: { readonly folder: string; readonly messages: MessageTexts } | undefined;

/**
 * Reads what the user wants and lets it hold in this world from now on. A chosen language has its texts read from the
 * extension's own files, as the browser keeps to its own language in `i18n.getMessage`.
 */
export async function loadLook(): Promise<Look> {
  const [appearance, language] = await Promise.all([appearanceItem.getValue(), languageItem.getValue()]);
  const look = {
    appearance,
    messages: await textsIn(parseLanguage(language)?.folder ?? missingFolder()),
  };
  globalThis.promptPaletteLook = look;
  return look;
}

/** Chromium gives a page no texts at all when it was opened while the extension was still being loaded. */
function missingFolder(): string | undefined {
  return browser.i18n.getMessage('language_tag' as '@@ui_locale') === '' ? 'en' : undefined;
}

async function textsIn(folder: string | undefined): Promise<MessageTexts | undefined> {
  if (folder === undefined) return undefined;
  if (loaded?.folder !== folder) {
    const response = await fetch(`/_locales/${folder}/messages.json`);
    loaded = { folder, messages: parseMessages(await response.json()) };
  }
  return loaded.messages;
}
