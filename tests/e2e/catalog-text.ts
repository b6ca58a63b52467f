import { fillTemplate } from '../../lib/core/template/fill-template';
import { readBuiltCatalog } from '../../scripts/demo/read-built-catalog';

const catalog = readBuiltCatalog('.output/chrome-mv3');

/** The text that a prompt of the built catalog inserts, by its title. */
export function insertedText(title: string): string {
  const prompt = catalog.find((each) => each.title === title);
  if (!prompt) throw new Error(`The catalog has no "${title}".`);
  return fillTemplate(prompt.text, {}, prompt.variables).text;
}

/** The prompt's title, with which the text of its row or view begins. */
export function titleOf(text: string): string {
  const titles = catalog.map(({ title }) => title).filter((title) => text.startsWith(title));
  const [longest] = titles.sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`No prompt is called like "${text}".`);
  return longest;
}
