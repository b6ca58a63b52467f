import type { PageCallName } from './page-calls';

/** The page with the practice box: the browser injects nothing into pages of ours, so it brings its scripts with it. */
export const PRACTICE_PAGE = '/welcome.html';

/** A call of `pageCalls` for the practice page in a tab. */
export interface PracticeCall {
  readonly practiceTab: number;
  readonly name: PageCallName;
  readonly args: readonly unknown[];
}

/** undefined for any other message. Only the worker sends one, and its arguments are of its own making. */
export function parsePracticeCall(message: unknown): PracticeCall | undefined {
  const { practiceTab, name, args } = Object(message) as Partial<PracticeCall>;
  return typeof practiceTab === 'number' && name !== undefined && Array.isArray(args)
    ? { practiceTab, name, args }
    : undefined;
}
