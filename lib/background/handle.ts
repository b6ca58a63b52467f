import { type Messages, onMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { isPracticePage } from './practice-page';

export type Request<Name extends keyof Messages> = Parameters<Messages[Name]>[0];
export type Answer<Name extends keyof Messages> = ReturnType<Messages[Name]>;

const LONGEST_KEY = 100;

/** What our scripts in the frames of a page say; the palette, which says all else, stands in the page itself. */
const FROM_FRAMES: ReadonlySet<keyof Messages> = new Set<keyof Messages>(['openPalette', 'openLibrary', 'undo']);

export interface Sender {
  /** The tab that the message speaks for. */
  readonly tabId: number | undefined;
  /** The page that sent it: of the extension itself, or the one that the content script stands in. */
  readonly url: string | undefined;
  /** Whether it comes from a page of ours, which is trusted more than a content script. */
  readonly isOurPage: boolean;
  /** The key of the request, the same when it is sent again because no answer came; '' for none. */
  readonly once: string;
}

/**
 * Registers the one handler of a message. `parse` turns what arrived into a typed request, or returns undefined, which
 * is refused like a sender that is not part of this extension.
 */
export function handle<Name extends keyof Messages, Parsed extends Request<Name>>(
  name: Name,
  parse: (data: Readonly<Record<string, unknown>>) => Parsed | undefined,
  handler: (request: Parsed, sender: Sender) => Promise<Answer<Name>>,
): void {
  onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) throw new Error(`${name}: refused, the sender is not this extension.`);
    const fields = Object(data as unknown) as Readonly<Record<string, unknown>>;
    const request = parse(fields);
    if (request === undefined) throw new Error(`${name}: refused, the message is not of the expected form.`);
    const described = describeSender(sender, fields);
    // Else a frame could have a text put into the box of the page around it.
    if (!described.isOurPage && (sender.frameId ?? 0) !== 0 && !FROM_FRAMES.has(name))
      throw new Error(`${name}: refused, a frame speaks for no other.`);
    try {
      return await handler(request, described);
    } catch (error) {
      // The messaging library hands the error to the sender and is silent here.
      report(error);
      throw error;
    }
  });
}

/** A content script, and the practice page, speak for their own tab only; a page of ours may name one. */
function describeSender(
  sender: { readonly url?: string; readonly tab?: { readonly id?: number } },
  fields: Readonly<Record<string, unknown>>,
): Sender {
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const namedTab = typeof fields.tabId === 'number' ? fields.tabId : undefined;
  const namesTab = isOurPage && !isPracticePage(sender.url);
  const once = typeof fields.once === 'string' && fields.once.length <= LONGEST_KEY ? fields.once : '';
  return { tabId: namesTab ? namedTab : sender.tab?.id, url: sender.url, isOurPage, once };
}
