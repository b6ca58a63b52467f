import type { PromptDraft } from './prompt-draft';

/**
 * Why a text was kept. edited: the user saved another one. refused: it was saved from an editor that did not know of a
 * newer one. merged: it lost against a later edit on another machine. updated: a newer version of its pack replaced it.
 * undone: what had replaced it was taken back. restored: a backup replaced it.
 */
export const VERSION_REASONS = ['edited', 'refused', 'merged', 'updated', 'undone', 'restored'] as const;

export type VersionReason = (typeof VERSION_REASONS)[number];

/** An earlier or refused state of a prompt. The 50 newest of each prompt are kept. */
export interface PromptVersion {
  readonly id: string;
  /** Counts the versions of a prompt from 1, in the order in which they were kept. */
  readonly number: number;
  readonly reason: VersionReason;
  /** The revision that the prompt had; for a refused text the one that it was made of. */
  readonly revision: number;
  /** When it was kept, in ms since the epoch. */
  readonly at: number;
  readonly draft: PromptDraft;
}
