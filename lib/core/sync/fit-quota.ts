/** What a browser syncs for an extension at most; `bytes` are those of keys and values as JSON. */
export interface SyncQuota {
  readonly bytes: number;
  readonly bytesOfItem: number;
  readonly items: number;
}

/** A little below what Chromium and Firefox allow (102,400, 8,192 and 512), which count in ways of their own. */
export const syncQuota: SyncQuota = { bytes: 100_000, bytesOfItem: 8_000, items: 500 };

export type SyncItem = readonly [key: string, value: unknown];

/**
 * Takes of the items as many as there is room for, the first ones first. One that is too large takes no room from those
 * behind it.
 *
 * @param there what is synced and stays, but where an item takes the place of what has its key
 */
export function fitQuota(
  items: readonly SyncItem[],
  there: ReadonlyMap<string, unknown>,
  quota: SyncQuota = syncQuota,
): { readonly kept: readonly SyncItem[]; readonly leftOut: readonly SyncItem[] } {
  const kept: SyncItem[] = [];
  const leftOut: SyncItem[] = [];
  let count = there.size;
  let bytes = [...there].reduce((sum, item) => sum + bytesOf(item), 0);
  for (const item of items) {
    const [key] = item;
    const size = bytesOf(item);
    const before = there.has(key) ? bytesOf([key, there.get(key)]) : 0;
    const hasRoom = bytes - before + size <= quota.bytes && (before > 0 || count < quota.items);
    const fits = size <= quota.bytesOfItem && (hasRoom || size <= before);
    (fits ? kept : leftOut).push(item);
    if (!fits) continue;
    bytes += size - before;
    if (before === 0) count++;
  }
  return { kept, leftOut };
}

/** The items of a list, the first ones first, that fit into one synced item; what of it is not the list takes 100 bytes. */
export function fitItem<Item>(list: readonly Item[], quota: SyncQuota = syncQuota): readonly Item[] {
  let bytes = 100;
  const end = list.findIndex((item) => {
    bytes += bytesOf([',', item]);
    return bytes > quota.bytesOfItem;
  });
  return end < 0 ? list : list.slice(0, end);
}

/** What a list takes within a synced item. */
export function bytesOfList(list: readonly unknown[]): number {
  return list.reduce<number>((sum, item) => sum + bytesOf([',', item]), 0);
}

/** At most so many: three for a character beyond ASCII, and six for those that Chromium escapes. */
function bytesOf([key, value]: SyncItem): number {
  const json = JSON.stringify(value);
  let bytes = key.length;
  for (let at = 0; at < json.length; at++) bytes += bytesOfUnit(json.charCodeAt(at));
  return bytes;
}

function bytesOfUnit(unit: number): number {
  if (unit === 0x3c || unit === 0x2028 || unit === 0x2029) return 6;
  return unit < 0x80 ? 1 : 3;
}
