/** A setting and when it was set, in ms since the epoch; 0 when it never was. */
export interface SetSetting {
  readonly value: unknown;
  readonly at: number;
}

/** The beginning of 2100: no time from there on is taken for one. */
const END_OF_TIMES = 4_102_444_800_000;

/** Reads what is stored or was synced; undefined for what is no setting that was set. */
export function parseSetSetting(stored: unknown): SetSetting | undefined {
  const { value, at } = Object(stored) as { readonly value: unknown; readonly at: unknown }; // Any object has keys.
  return typeof at === 'number' && at > 0 && at < END_OF_TIMES && value !== undefined ? { value, at } : undefined;
}
