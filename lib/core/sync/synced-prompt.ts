import { type PromptDraft, parsePromptDraft } from '../library/prompt-draft';

/** What of a prompt is changed, and merged, on its own. */
export type SyncedField = keyof PromptDraft | 'deletedAt';

/** An own prompt as another machine has it. Times are in ms since the epoch. */
export interface SyncedPrompt {
  readonly draft: PromptDraft;
  readonly createdAt: number;
  /** When it went to the bin; 0 when it is not there. */
  readonly deletedAt: number;
  /** When a field was last changed; one that is not named has been as it is from the beginning. */
  readonly editedAt: Readonly<Partial<Record<SyncedField, number>>>;
}

/** Stands for a prompt that was deleted for good, so that a machine that still has it can tell. */
export interface Tombstone {
  readonly goneAt: number;
}

/** The form in which a prompt is synced: as short as can be, since there is little room. Empty fields are left out. */
export function writeSynced({
  draft,
  createdAt,
  deletedAt,
  editedAt,
}: SyncedPrompt): Readonly<Record<string, unknown>> {
  const { needsImage, ...others } = draft;
  const fields = Object.entries(others).filter(([, value]) => value.length > 0);
  return {
    ...Object.fromEntries(fields),
    ...(needsImage !== 'none' && { needsImage }),
    createdAt,
    ...(deletedAt > 0 && { deletedAt }),
    ...(Object.keys(editedAt).length > 0 && { editedAt }),
  };
}

export function isTombstone(synced: unknown): synced is Tombstone {
  return typeof synced === 'object' && synced !== null && 'goneAt' in synced;
}

/** Reads what another machine has synced, or anybody who could write there; undefined for what is neither. */
export function parseSynced(value: unknown): SyncedPrompt | Tombstone | undefined {
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  if (fields.has('goneAt')) return { goneAt: timeOf(fields.get('goneAt')) };
  const draft = parsePromptDraft(value);
  if (!draft || draft.title === '') return undefined;
  const names = [...Object.keys(draft), 'deletedAt'] as readonly SyncedField[]; // A draft was made by its parser.
  const times = new Map<string, unknown>(Object.entries(Object(fields.get('editedAt'))));
  const edited = names.map((name) => [name, timeOf(times.get(name))] as const).filter(([, time]) => time > 0);
  return {
    draft,
    createdAt: timeOf(fields.get('createdAt')),
    deletedAt: timeOf(fields.get('deletedAt')),
    editedAt: Object.fromEntries(edited),
  };
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < 4_102_444_800_000 ? Math.floor(value) : 0;
}
