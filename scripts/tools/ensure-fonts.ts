import { existsSync } from 'node:fs';
import { installPackages } from './install-packages';

/** The package of each font file: Latin for the interface, then what prompts are also written with. */
const fonts: Readonly<Record<string, string>> = {
  '/usr/share/fonts/opentype/inter': 'fonts-inter',
  '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf': 'fonts-noto-color-emoji',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': 'fonts-noto-cjk',
};

/** Where apt is allowed, fetches the fonts that pictures need; elsewhere pictures use the fonts that are there. */
export function ensureFonts(): void {
  if (process.platform !== 'linux') return;

  const missing = Object.entries(fonts).filter(([file]) => !existsSync(file));
  const installation = installPackages(missing.map(([, name]) => name));
  if (!installation.ok) console.log(`Pictures may lack some letters. ${installation.reason}`);
}
