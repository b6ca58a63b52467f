import type { InsertMode, InsertOutcome } from '../../lib/core/insertion';

/** The events by which a page of the tests and the extension under test talk. */
export const REQUEST = 'insertion-request';
export const ANSWER = 'insertion-answer';

export interface InsertionRequest {
  readonly call: 'insert' | 'open palette' | 'insert from palette';
  readonly text: string;
  readonly mode: InsertMode;
  /** What the user typed to call for the text. */
  readonly typed?: string | undefined;
}

export interface InsertionAnswer {
  readonly outcome: InsertOutcome;
  /** From the call to the outcome. */
  readonly ms: number;
}

/** Evaluated in a page, it sends the request to the content script and resolves with the answer. */
export function requestExpression(request: InsertionRequest): string {
  return `new Promise((resolve) => {
    addEventListener('${ANSWER}', (event) => resolve(JSON.parse(event.detail)), { once: true });
    dispatchEvent(new CustomEvent('${REQUEST}', { detail: ${JSON.stringify(JSON.stringify(request))} }));
  })`;
}
