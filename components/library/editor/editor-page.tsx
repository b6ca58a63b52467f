import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { showToast } from '../../ui/toast-store';
import { describeFailure, type LibraryFailure } from '../describe-failure';
import { goTo } from '../library-route';
import type { LibraryStore } from '../library-store';
import { PictureField } from '../picture-field';
import { ConflictDialog } from './conflict-dialog';
import { DraftCover, DraftPreview } from './draft-preview';
import { EditorForm } from './editor-form';
import { createEditorStore, type EditorStore } from './editor-store';
import { type OpenedDraft, openDraft } from './open-draft';

/** Those that are said at the field that they are about. */
const FIELD_FAULTS: readonly LibraryFailure[] = ['no-title', 'no-text', 'too-long'];

interface Props {
  readonly library: LibraryStore;
  /** The prompt's id; '' for a new one. */
  readonly id: string;
  /** What a new one begins with. */
  readonly text: string;
}

interface Opened {
  readonly opened: OpenedDraft;
  readonly store: EditorStore;
}

/** Creates or edits a prompt. What is typed survives the closing of the tab. */
export function EditorPage({ library, id, text }: Props) {
  const [editor, setEditor] = useState<Opened | 'gone'>();
  useEffect(() => {
    let release: (() => void) | undefined;
    let isOpen = true;
    library.getState().attempt(async () => {
      const opened = await openDraft(id, text);
      release = opened?.release;
      if (!isOpen) return release?.();
      setEditor(opened ? { opened, store: createEditorStore(opened) } : 'gone');
    });
    return () => {
      isOpen = false;
      release?.();
    };
  }, [library, id, text]);

  if (editor === undefined) return null;
  if (editor === 'gone') return <p className="p-8 text-label text-muted">{describeFailure('gone')}</p>;
  return <Editor key={editor.opened.key} library={library} {...editor} />;
}

function Editor({ library, opened, store }: Opened & { readonly library: LibraryStore }) {
  const { id, isRestored } = opened;
  const draft = useStore(store, (state) => state.draft);
  const isSaving = useStore(store, (state) => state.isSaving);
  const fault = useStore(store, (state) => state.fault);
  const newer = useStore(store, (state) => state.newer);
  const picture = useStore(store, (state) => state.picture);
  const [saysRestored, setSaysRestored] = useState(isRestored);
  const page = useRef<HTMLFormElement>(null);

  useEffect(() => {
    page.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    const keep = () => store.getState().keep().catch(report);
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [store]);

  const leave = (to = id) => goTo(to === '' ? { view: 'list' } : { view: 'prompt', id: to }, true);

  const save = () =>
    library.getState().attempt(async () => {
      const saved = await store.getState().save();
      if (saved === undefined) return;
      showToast({ tone: 'done', message: i18n.t('editor.saved') });
      // From the first prompt on, the browser is asked not to clear the library when it needs room.
      await navigator.storage.persist();
      await library.getState().refresh();
      leave(saved);
    });

  const discard = () =>
    library.getState().attempt(async () => {
      await store.getState().discard();
      leave();
    });

  const pick = (file: File | undefined) => library.getState().attempt(() => store.getState().setPicture(file));

  return (
    <form
      ref={page}
      aria-label={i18n.t(id === '' ? 'editor.new' : 'editor.edit')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        const isSave = (event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter');
        // Enter in a field of one line is no reason to save all of it.
        const isStray = event.key === 'Enter' && event.target instanceof HTMLInputElement;
        if (isSave || isStray) event.preventDefault();
        if (isSave) save();
      }}
      className="flex h-full min-h-0 flex-1 flex-col"
    >
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-3 ps-3 pe-5">
        <IconButton
          icon={ArrowLeft}
          label={i18n.t('action.back')}
          onClick={() => leave()}
          className="rtl:-scale-x-100"
        />
        <h1 className="min-w-0 flex-1 truncate text-lead font-semibold">
          {i18n.t(id === '' ? 'editor.new' : 'editor.edit')}
        </h1>
        <Button look="quiet" onClick={discard}>
          {i18n.t('editor.discard')}
        </Button>
        <Button look="primary" type="submit" disabled={isSaving}>
          {i18n.t('editor.save')}
        </Button>
      </header>
      {fault && !FIELD_FAULTS.includes(fault) && (
        <p role="alert" className="flex-none border-b border-line bg-surface px-5 py-2.5 text-label text-danger">
          {describeFailure(fault)} {i18n.t('editor.stillHere')}
        </p>
      )}
      {saysRestored && (
        <p
          role="status"
          className="flex flex-none flex-wrap items-center gap-2 border-b border-line bg-selected px-5 py-2 text-label"
        >
          <RotateCcw aria-hidden="true" className="size-4 flex-none text-accent" />
          <span className="flex-1">{i18n.t('editor.restored')}</span>
          <Button size="small" onClick={() => setSaysRestored(false)}>
            {i18n.t('editor.keepRestored')}
          </Button>
        </p>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)_380px] gap-10 p-6 max-[1080px]:grid-cols-1">
          <EditorForm store={store} />
          <div className="flex h-fit flex-col gap-4 min-[1081px]:sticky min-[1081px]:top-6">
            <PictureField hasPicture={picture !== ''} onPick={pick} onRemove={() => pick(undefined)}>
              <DraftCover id={id} draft={draft} picture={picture} />
            </PictureField>
            <DraftPreview id={id} draft={draft} />
          </div>
        </div>
      </div>
      {newer && (
        <ConflictDialog
          mine={draft}
          newer={newer}
          onClose={() => store.setState({ newer: undefined })}
          onChoose={(choice) => {
            store.getState().settle(choice);
            if (choice === 'mine') save();
            else discard();
          }}
        />
      )}
    </form>
  );
}
