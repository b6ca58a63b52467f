import { createStore } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { SkippedEntry } from '@/lib/core/formats/import-reading';
import type { ImportPlan } from '@/lib/core/library/import-plan';
import { ask } from '@/lib/shared/ask';
import type { FetchedPack, FetchFailure, Written } from '@/lib/shared/library-messages';
import { report } from '@/lib/shared/report';
import type { LibraryFailure } from '../describe-failure';
import { sayFailed } from '../say-failed';
import { createImportReader, type ImportReader } from './import-reader';
import type { ImportSource } from './import-source';
import { readFetched } from './read-fetched';
import { stageImport } from './stage-import';

/** An import that can be looked at, and then be carried out or not. */
export interface ImportPreview {
  readonly plan: ImportPlan;
  readonly skipped: readonly SkippedEntry[];
  /** How many files there were of each format; empty for what was fetched. */
  readonly formats: Readonly<Record<string, number>>;
  /** The pack that is updated; '' for a new one. */
  readonly update: string;
  readonly name: string;
}

export interface ImportDone {
  readonly pack: string;
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** '' when it cannot be taken back any more. */
  readonly undo: string;
}

export type ImportPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly total: number; readonly files: number; readonly prompts: number }
  | { readonly kind: 'staging'; readonly total: number; readonly done: number }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'committing'; readonly preview: ImportPreview }
  | { readonly kind: 'done'; readonly done: ImportDone }
  | { readonly kind: 'nothing'; readonly skipped: readonly SkippedEntry[] }
  | { readonly kind: 'failed'; readonly reason: LibraryFailure };

export interface ImportTarget {
  /** What the pack is called at first. */
  readonly name: string;
  /** The pack that this is a newer version of. */
  readonly update?: string;
  /** Of an import that is begun already, as with what was fetched. */
  readonly importId?: string;
  /** Of the archives only this folder. */
  readonly folder?: string;
}

export interface ImportState {
  readonly phase: ImportPhase;
  readonly name: string;
  /** Keys of what is not to be imported. */
  readonly leaveOut: ReadonlySet<string>;

  /** Reads files and shows what they would bring. */
  readonly read: (sources: readonly ImportSource[], target: ImportTarget) => void;
  /** Fetches a pack and shows what it would bring; calls `onNothing` where there is nothing new. */
  readonly fetch: (
    request: () => Promise<Written<FetchedPack, FetchFailure | 'gone'>>,
    target: ImportTarget,
    onNothing: () => void,
  ) => void;
  readonly setName: (name: string) => void;
  readonly setLeaveOut: (keys: ReadonlySet<string>) => void;
  readonly commit: () => void;
  /** Ends it, whatever it is at; nothing has happened then. */
  readonly cancel: () => void;
}

/** The one import that is in progress on the page. */
export function createImportStore() {
  return createStore<ImportState>((set, get) => {
    let reader: ImportReader | undefined;
    /** Another one with every import: what comes of an old one is dropped. */
    let current = {};

    const end = () => {
      current = {};
      reader?.end();
      reader = undefined;
    };

    const attempt = (work: (isCurrent: () => boolean) => Promise<void>) => {
      end();
      const own = current;
      const isCurrent = () => own === current;
      work(isCurrent).catch((error: unknown) => {
        report(error);
        if (isCurrent()) set({ phase: { kind: 'failed', reason: 'lost' } });
      });
    };

    const present = async (
      { importId, ...rest }: Omit<ImportPreview, 'plan'> & { readonly importId: string },
      isCurrent: () => boolean,
    ) => {
      const plan = await ask('planImport', { importId });
      if (!isCurrent()) return;
      if (!plan) return set({ phase: { kind: 'failed', reason: 'gone' } });
      // What is there already is left out unless the user wants it twice.
      const duplicates = plan.items.filter(({ kind, duplicateOf }) => kind === 'added' && duplicateOf !== '');
      set({
        phase: { kind: 'preview', preview: { ...rest, plan } },
        name: rest.name,
        leaveOut: new Set(duplicates.map(({ key }) => key)),
      });
    };

    return {
      phase: { kind: 'idle' },
      name: '',
      leaveOut: new Set(),

      read(sources, { name, update = '', importId: begun = '', folder = '' }) {
        attempt(async (isCurrent) => {
          set({ phase: { kind: 'reading', total: sources.length, files: 0, prompts: 0 } });
          reader = createImportReader();
          const summary = await reader.read(sources, folder, ({ files, prompts }) => {
            const total = Math.max(files, sources.length);
            if (isCurrent()) set({ phase: { kind: 'reading', total, files, prompts } });
          });
          if (!isCurrent()) return;
          const { skipped, formats } = summary;
          if (summary.prompts === 0 && summary.wordLists.length === 0) {
            return set({ phase: { kind: 'nothing', skipped } });
          }
          const staged = await stageImport({ reader, summary, name, update, importId: begun }, (done, total) => {
            if (isCurrent()) set({ phase: { kind: 'staging', done, total } });
          });
          if (!isCurrent()) return;
          if (!staged.ok) return set({ phase: { kind: 'failed', reason: staged.reason } });
          const refused = staged.refused.map(
            (detail): SkippedEntry => ({ file: '', line: 0, reason: 'too-long', detail }),
          );
          const { importId } = staged;
          await present({ importId, skipped: [...skipped, ...refused], formats, update, name }, isCurrent);
        });
      },

      fetch(request, target, onNothing) {
        attempt(async (isCurrent) => {
          set({ phase: { kind: 'fetching' } });
          const answer = await request();
          if (!isCurrent()) return;
          if (!answer.ok) return set({ phase: { kind: 'failed', reason: answer.reason } });
          const { importId, folder } = answer;
          if (importId === '') {
            set({ phase: { kind: 'idle' } });
            return onNothing();
          }
          const source = await readFetched(answer);
          if (!isCurrent()) return;
          if (source) get().read([source], { ...target, importId, folder });
          else set({ phase: { kind: 'failed', reason: 'gone' } });
        });
      },

      setName: (name) => set({ name }),
      setLeaveOut: (leaveOut) => set({ leaveOut }),

      commit() {
        const { phase, name, leaveOut } = get();
        if (phase.kind !== 'preview') return;
        const { preview } = phase;
        attempt(async (isCurrent) => {
          set({ phase: { kind: 'committing', preview } });
          const title = name.trim() || i18n.t('import.unnamed');
          const answer = await ask('commitImport', {
            importId: preview.plan.importId,
            name: title,
            leaveOut: [...leaveOut],
          });
          if (!isCurrent()) return;
          if (answer.ok) return set({ phase: { kind: 'done', done: { ...answer, name: title } } });
          if (answer.reason === 'gone') return set({ phase: { kind: 'failed', reason: answer.reason } });
          // What was read still waits: with more room the same click will do.
          set({ phase: { kind: 'preview', preview } });
          sayFailed(answer.reason);
        });
      },

      cancel() {
        const { phase } = get();
        end();
        set({ phase: { kind: 'idle' }, leaveOut: new Set() });
        if (phase.kind === 'preview') ask('cancelImport', { importId: phase.preview.plan.importId }).catch(report);
      },
    };
  });
}

export type ImportStore = ReturnType<typeof createImportStore>;
