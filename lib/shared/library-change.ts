export interface LibraryChange {
  /** Another one with every change. */
  readonly id: string;
  /** The prompts that were added, changed or removed; `many` when they are too many to name. */
  readonly prompts: readonly string[] | 'many';
  /** Whether packs were added, renamed, switched or removed. */
  readonly packs: boolean;
}
