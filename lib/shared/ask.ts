import { type Messages, sendMessage } from './messages';

type Request<Name extends keyof Messages> = Parameters<Messages[Name]>[0];
type Answer<Name extends keyof Messages> = Awaited<ReturnType<Messages[Name]>>;

const AGAIN_AFTER_MS = 100;

/**
 * Sends a message, and once more when the worker was ended by the browser before it could answer. Both times it has the
 * same key, by which the worker knows what it has done already: see `changeLibrary`. What keeps to no key must do no harm
 * when it is done twice.
 */
export async function ask<Name extends keyof Messages>(name: Name, asked: Request<Name>): Promise<Answer<Name>> {
  const request = { ...asked, once: crypto.getRandomValues(new Uint32Array(4)).join('-') };
  try {
    return await send(name, request);
  } catch (error) {
    // Without an id the extension was updated under this page: it will never be answered.
    if (browser.runtime?.id === undefined) throw error;
    await new Promise((resume) => setTimeout(resume, AGAIN_AFTER_MS));
    return send(name, request);
  }
}

/** The library's types cannot follow a name that is not known yet. */
const send = sendMessage as unknown as <Name extends keyof Messages>(
  name: Name,
  request: Request<Name>,
) => Promise<Answer<Name>>;
