import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { DEFAULT_APPEARANCE } from '@/lib/core/appearance';
import { parseMessages } from '@/lib/core/language/parse-messages';

// The in-memory browser knows no languages: unit tests read the English texts as they ship.
const english = path.resolve(import.meta.dirname, '../../lib/shared/locales/en.yml');
const messages = parseMessages(generateChromeMessages(await parseMessagesFile(english)));
globalThis.promptPaletteLook = { appearance: DEFAULT_APPEARANCE, messages };
