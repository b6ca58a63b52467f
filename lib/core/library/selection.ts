/** What is selected in a list of ids. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** The id that the keyboard is at; '' for none. */
  readonly active: string;
  /** Where a range begins that is made with Shift; '' for none. */
  readonly anchor: string;
}

export const NOTHING_SELECTED: Selection = { selected: new Set(), active: '', anchor: '' };

/** This one and no other. */
export function selectOnly(id: string): Selection {
  return { selected: new Set([id]), active: id, anchor: id };
}

/** This one too, or no longer. */
export function toggleSelected({ selected }: Selection, id: string): Selection {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return { selected: next, active: id, anchor: id };
}

/** All from the anchor to this one, in the order of the list, and no others. */
export function selectRange({ anchor }: Selection, ids: readonly string[], id: string): Selection {
  const from = ids.indexOf(anchor);
  const to = ids.indexOf(id);
  if (from < 0 || to < 0) return selectOnly(id);
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { selected: new Set(range), active: id, anchor };
}

export function selectEvery({ active, anchor }: Selection, ids: readonly string[]): Selection {
  return { selected: new Set(ids), active: active || (ids[0] ?? ''), anchor };
}

/** Without what the list no longer has. Where that was the active one, its place in the list becomes active. */
export function keepListed(selection: Selection, before: readonly string[], after: readonly string[]): Selection {
  const { selected, active, anchor } = selection;
  const listed = new Set(after);
  if (listed.has(active) && [...selected].every((id) => listed.has(id))) return selection;
  const kept = new Set([...selected].filter((id) => listed.has(id)));
  const place = before.slice(before.indexOf(active)).find((id) => listed.has(id)) ?? after.at(-1) ?? '';
  return {
    selected: kept,
    active: active === '' || listed.has(active) ? active : place,
    anchor: listed.has(anchor) ? anchor : '',
  };
}
