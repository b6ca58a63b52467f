/** What was read lately, so that the next key press need not read it again. */
export interface Cache<Value> {
  get(id: string): Value | undefined;
  set(id: string, value: Value): void;
  forget(ids: Iterable<string>): void;
}

/** @param most the sum of the sizes of all values; what was not asked for longest falls out */
export function createCache<Value>(most: number, sizeOf: (value: Value) => number): Cache<Value> {
  const values = new Map<string, Value>();
  let size = 0;

  function remove(id: string): void {
    const value = values.get(id);
    if (value !== undefined && values.delete(id)) size -= sizeOf(value);
  }

  return {
    get(id) {
      const value = values.get(id);
      if (value !== undefined) {
        values.delete(id);
        values.set(id, value);
      }
      return value;
    },
    set(id, value) {
      remove(id);
      values.set(id, value);
      size += sizeOf(value);
      for (const oldest of values.keys()) {
        if (size <= most) return;
        remove(oldest);
      }
    },
    forget(ids) {
      for (const id of ids) remove(id);
    },
  };
}
