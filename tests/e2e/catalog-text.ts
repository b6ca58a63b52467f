import { NO_CHOICES } from '../../lib/core/dialects/choices';
import { finishPrompt } from '../../lib/core/finish/finish-prompt';
import { siteOf } from '../../lib/core/sites/site-of';
import { readBuiltCatalog } from '../../scripts/demo/read-built-catalog';

const catalog = readBuiltCatalog('.output/chrome-mv3');

/** The text that a prompt of the built catalog inserts at an address, by its title. */
export function insertedText(title: string, address: string, values: Readonly<Record<string, string>> = {}): string {
  const prompt = catalog.find((each) => each.title === title);
  if (!prompt) throw new Error(`The catalog has no "${title}".`);
  const dialect = siteOf(address)?.dialect ?? 'plain';
  return finishPrompt([prompt], { values, dialect, choices: NO_CHOICES, draft: '' }).text;
}

/** The prompt's title, with which the text of its row or view begins. */
export function titleOf(text: string): string {
  const titles = catalog.map(({ title }) => title).filter((title) => text.startsWith(title));
  const [longest] = titles.sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`No prompt is called like "${text}".`);
  return longest;
}
