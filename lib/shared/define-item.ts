import { storage } from 'wxt/utils/storage';
import { createTurns } from './in-turn';
import { report } from './report';

export interface StoredItem<Value> {
  /** What holds before anything was written, and where nothing of it can be read. */
  readonly fallback: Value;
  /** Reads a value of this item that comes from elsewhere. */
  readonly parse: (value: unknown) => Value;
  /** Never rejects: where the browser cannot read its storage, there is the fallback. */
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /**
   * Writes what `change` makes of the value, with no other write of this world in between. Rejects and writes nothing
   * where the browser cannot read its storage, since a fallback must not take the place of what may still be there.
   */
  update(change: (value: Value) => Value): Promise<void>;
  /** Calls `listener` with every new value, whoever wrote it. Returns what ends that. */
  watch(listener: (value: Value) => void): () => void;
}

/**
 * A value in the browser's storage. What is there may come from any version of the extension, from another machine or a
 * damaged disk: it is hostile, and only `parse` lets anything of it in. That keeps what is good of a damaged value and
 * never throws; what it makes of undefined is the fallback.
 */
export function defineItem<Value>(
  key: `${'local' | 'session'}:${string}`,
  parse: (stored: unknown) => Value,
): StoredItem<Value> {
  const item = storage.defineItem<unknown>(key);
  const fallback = parse(undefined);
  const inTurn = createTurns();
  return {
    fallback,
    parse,
    getValue: () =>
      item.getValue().then(parse, (error: unknown) => {
        report(error);
        return fallback;
      }),
    setValue: (value) => inTurn(() => item.setValue(value)),
    update: (change) => inTurn(async () => item.setValue(change(parse(await item.getValue())))),
    watch: (listener) => item.watch((stored) => listener(parse(stored))),
  };
}
