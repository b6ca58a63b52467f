import type { Span } from './span';

/**
 * How a blank is written.
 * - plain: `{argument name="x" default="y" options="y, z"}`, our own.
 * - escaped: the same in a JSON string, `{argument name=\"x\"}`, where its value has to be escaped as well.
 * - double: `{{x}}` or `{{x:default}}`.
 * - dollar: `${x}` or `${x:default}`.
 * - choice: `{a|b|c}`; the first is the default.
 * - bracket: `[X]`, `[INSERT X]`, `[your x]`.
 */
export type BlankForm = 'plain' | 'escaped' | 'double' | 'dollar' | 'choice' | 'bracket';

/** One place of a text that waits for a value; `text.slice(start, end)` is the blank as it is written. */
export interface Blank extends Span {
  readonly form: BlankForm;
  readonly name: string;
  /** '' where the blank offers none. */
  readonly default: string;
  readonly options: readonly string[];
}
