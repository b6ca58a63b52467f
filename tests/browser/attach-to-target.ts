import type { CDPSession } from 'playwright-core';

export interface AttachedTarget {
  /** Sends a DevTools command and returns its result. Throws what the target answers as an error, or that it has gone. */
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** Calls `listener` with the name and the parameters of each DevTools event of the target. */
  onEvent(listener: (name: string, params: unknown) => void): void;
  detach(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

/** Attaches to what Playwright does not count among its pages and workers, or gives no session for. */
export async function attachToTarget(session: CDPSession, targetId: string): Promise<AttachedTarget> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const pending = new Map<number, (answer: Message) => void>();
  const listeners: ((name: string, params: unknown) => void)[] = [];
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message: Message = JSON.parse(event.message);
    if (message.method !== undefined) for (const listener of listeners) listener(message.method, message.params);
    pending.get(message.id ?? -1)?.(message);
    pending.delete(message.id ?? -1);
  });
  session.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const resolve of pending.values()) resolve({ error: 'The target has gone before it answered.' });
    pending.clear();
  });
  let lastId = 0;

  return {
    async send(method, params = {}) {
      const id = ++lastId;
      const answer = new Promise<Message>((resolve) => pending.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answer;
      if (!result) throw new Error(JSON.stringify(error));
      return result;
    },
    onEvent: (listener) => listeners.push(listener),
    async detach() {
      await session.send('Target.detachFromTarget', { sessionId });
    },
  };
}
