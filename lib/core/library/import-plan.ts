/**
 * What an import would do with a prompt. added: new. changed: newer than what the pack has. unchanged: the pack has it.
 * kept: newer, or gone, but the user has edited theirs, which stays. removed: the newer version of the pack lacks it.
 */
export type PlannedKind = 'added' | 'changed' | 'unchanged' | 'kept' | 'removed';

export interface PlannedItem {
  /** As in the import, or for what is removed, as in the pack. */
  readonly key: string;
  readonly title: string;
  readonly kind: PlannedKind;
  /** The id of a prompt of another pack, of the catalog, or of this import, that has the same text; '' for none. */
  readonly duplicateOf: string;
}

/** What a commit would do, in the order of the import. */
export interface ImportPlan {
  readonly importId: string;
  /** The pack that it makes or updates. */
  readonly pack: string;
  readonly items: readonly PlannedItem[];
  readonly wordLists: number;
}
