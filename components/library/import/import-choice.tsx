import { ClipboardPaste, File, FolderOpen, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { TextArea } from '../../ui/text-area';
import { type ImportSource, sourceOfText, sourcesOfFiles } from './import-source';
import type { ImportStore } from './import-store';
import { packName } from './pack-name';

/** The ways in: files, a folder, a drop anywhere on the page, or pasted text. */
export function ImportChoice({ store }: { readonly store: ImportStore }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  // React knows no attribute of that name.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const read = (sources: readonly ImportSource[], name: string) => {
    if (sources.length > 0) store.getState().read(sources, { name });
  };
  const readChosen = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    read(sourcesOfFiles(chosen), packName(chosen));
    input.value = '';
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-8 p-6">
        <div className="grid justify-items-center gap-2 rounded-panel border-2 border-dashed border-line px-6 py-12 text-center">
          <span className="mb-1 grid size-12 place-items-center rounded-full bg-selected text-accent">
            <Upload aria-hidden="true" className="size-6" strokeWidth={1.75} />
          </span>
          <p className="text-lead font-semibold">{i18n.t('import.drop')}</p>
          <p className="max-w-[52ch] text-label text-balance text-muted">{i18n.t('import.formats')}</p>
          <div className="mt-3 flex flex-wrap justify-center gap-2">
            <Button look="primary" icon={File} onClick={() => files.current?.click()}>
              {i18n.t('import.files')}
            </Button>
            <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
              {i18n.t('import.folder')}
            </Button>
          </div>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            data-import="files"
            onChange={({ target }) => readChosen(target)}
          />
          <input ref={folder} type="file" hidden data-import="folder" onChange={({ target }) => readChosen(target)} />
        </div>
        <div className="flex flex-col gap-3">
          <Field label={i18n.t('import.paste')} hint={i18n.t('import.pasteHint')}>
            {(field) => <TextArea {...field} rows={6} value={text} onChange={({ target }) => setText(target.value)} />}
          </Field>
          <Button
            icon={ClipboardPaste}
            disabled={text.trim() === ''}
            onClick={() => read([sourceOfText(text, i18n.t('import.pasted'))], i18n.t('import.pasted'))}
            className="self-start"
          >
            {i18n.t('import.readText')}
          </Button>
        </div>
        <p className="text-small text-muted">{i18n.t('import.promise')}</p>
      </div>
    </div>
  );
}
