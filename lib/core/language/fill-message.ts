type Filling = string | number;

/** A message with `$1` to `$9` filled in by position, and `{name}` by name. What has no filling stays. */
export function fillMessage(
  message: string,
  positions: readonly Filling[],
  names: Readonly<Record<string, Filling>> = {},
): string {
  return message.replace(/\$([1-9])|\{(\w+)\}/g, (hole, position?: string, name?: string) => {
    const filling = position ? positions[Number(position) - 1] : Object.hasOwn(names, name ?? '') && names[name ?? ''];
    return filling === undefined || filling === false ? hole : String(filling);
  });
}
