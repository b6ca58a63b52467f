import type { Messages } from '@/lib/shared/messages';
import { handle } from '../handle';

type Handle<Name extends keyof Messages> = Parameters<typeof handle<Name>>;

/** `handle` for what only the extension's own pages may ask: a content script is refused. */
export function handleOurs<Name extends keyof Messages>(
  name: Name,
  parse: Handle<Name>[1],
  handler: Handle<Name>[2],
): void {
  handle<Name>(name, parse, (request, sender) => {
    if (!sender.isOurPage) throw new Error(`${name}: refused, only pages of this extension may ask this.`);
    return handler(request, sender);
  });
}
