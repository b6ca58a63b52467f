import { type AdaptedPrompt, adaptPrompt } from '../dialects/adapt-prompt';
import type { Choices } from '../dialects/choices';
import type { ImageNeed, Prompt } from '../prompt';
import type { Dialect } from '../sites/site';
import { composeStack } from '../styles/compose-stack';
import { isStyle } from '../styles/is-style';
import { wrapDraft } from '../styles/wrap-draft';
import { fillTemplate } from '../template/fill-template';

export interface Finishing {
  /** By variable name; a name that several parts have is one blank in all of them. */
  readonly values: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly choices: Choices;
  /** What stands in the page's box, which a style goes around. */
  readonly draft: string;
}

export interface FinishedPrompt extends AdaptedPrompt {
  readonly needsImage: ImageNeed;
}

/** One prompt, or several in the order in which they are combined, as the text that goes into a site's box. */
export function finishPrompt(parts: readonly Prompt[], { values, dialect, choices, draft }: Finishing): FinishedPrompt {
  const filled = parts.map(({ text, variables }) => fillTemplate(text, values, variables));
  const composed = composeStack(filled);
  const whole = isWrapping(parts) ? wrapDraft(composed, draft) : composed;
  const negatives = parts.map(({ negative, variables }) => fillTemplate(negative, values, variables).text);
  const adapted = adaptPrompt(
    { ...whole, aspect: aspectOf(parts), negative: [...new Set(negatives)].filter((each) => each !== '').join(', ') },
    dialect,
    new Set(choices.off),
    new Set(choices.on),
  );
  return { ...adapted, needsImage: needOf(parts) };
}

/** Whether these are styles alone, which go around what the user has written. */
export function isWrapping(parts: readonly Pick<Prompt, 'text'>[]): boolean {
  return parts.length > 0 && parts.every(({ text }) => isStyle(text));
}

/** What is shown says how wide it has to be, before how it is shown. */
export function aspectOf(parts: readonly Prompt[]): string {
  const named = parts.filter(({ aspect }) => aspect !== '');
  return (named.find(({ text }) => !isStyle(text)) ?? named[0])?.aspect ?? '';
}

export function needOf(parts: readonly Pick<Prompt, 'needsImage'>[]): ImageNeed {
  const needs = new Set(parts.map(({ needsImage }) => needsImage));
  if (needs.has('required')) return 'required';
  return needs.has('optional') ? 'optional' : 'none';
}
