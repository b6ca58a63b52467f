import type { Messages } from '@/lib/shared/messages';
import { type Answer, handle, type Request, type Sender } from '../handle';

/** `handle` for what only the extension's own pages may ask: a content script is refused. */
export function handleOurs<Name extends keyof Messages, Parsed extends Request<Name>>(
  name: Name,
  parse: (data: Readonly<Record<string, unknown>>) => Parsed | undefined,
  handler: (request: Parsed, sender: Sender) => Promise<Answer<Name>>,
): void {
  handle(name, parse, (request: Parsed, sender) => {
    if (!sender.isOurPage) throw new Error(`${name}: refused, only pages of this extension may ask this.`);
    return handler(request, sender);
  });
}
