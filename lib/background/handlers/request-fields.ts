/** Checks of what a message brings, for the handlers' `parse`. */

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

/** The request of a message that names one prompt. */
export function onlyId({ id }: Readonly<Record<string, unknown>>) {
  return isText(id) ? { id } : undefined;
}

/** At most so many ids, or other texts; undefined for what is no list of them. */
export function parseIds(ids: unknown, most: number): readonly string[] | undefined {
  return Array.isArray(ids) && ids.length <= most && ids.every(isText) ? ids : undefined;
}
