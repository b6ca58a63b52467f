/** A tag as it is kept, out of what somebody types. */
export function tagOf(typed: string): string {
  return typed.trim().replace(/^#+/, '').replace(/\s+/g, ' ');
}
