import { type Choices, NO_CHOICES } from '../../lib/core/dialects/choices';
import { finishPrompt } from '../../lib/core/finish/finish-prompt';
import type { Prompt } from '../../lib/core/prompt';
import { siteOf } from '../../lib/core/sites/site-of';
import { readBuiltCatalog } from '../../scripts/demo/read-built-catalog';

const catalog = readBuiltCatalog('.output/chrome-mv3');

/** The first prompt of the built catalog that is as wanted and whose title can be typed. */
export function promptWith(isWanted: (prompt: Prompt) => boolean): Prompt {
  const prompt = catalog.find((each) => /^[a-z0-9]+([ -][a-z0-9]+)*$/i.test(each.title) && isWanted(each));
  if (!prompt) throw new Error('The catalog has no prompt of that kind.');
  return prompt;
}

/** The text that prompts insert at an address. */
export function finishedText(
  prompts: readonly Prompt[],
  address: string,
  {
    values = {},
    choices = NO_CHOICES,
    draft = '',
  }: { values?: Record<string, string>; choices?: Choices; draft?: string } = {},
): string {
  return finishPrompt(prompts, { values, dialect: siteOf(address)?.dialect ?? 'plain', choices, draft }).text;
}

/** The text that a prompt of the built catalog inserts at an address with its defaults, by its title. */
export function insertedText(title: string, address: string): string {
  const prompt = catalog.find((each) => each.title === title);
  if (!prompt) throw new Error(`The catalog has no "${title}".`);
  return finishedText([prompt], address);
}

/** The prompt with whose title the text of a row or view begins. */
export function promptOf(text: string): Prompt {
  const [longest] = catalog
    .filter(({ title }) => text.startsWith(title))
    .toSorted((one, other) => other.title.length - one.title.length);
  if (!longest) throw new Error(`No prompt is called like "${text}".`);
  return longest;
}

export function titleOf(text: string): string {
  return promptOf(text).title;
}
