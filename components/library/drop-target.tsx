import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type ImportSource, sourceOfText, sourcesOfDrop } from './import/import-source';
import { packName } from './import/pack-name';

interface Props {
  /** With what was dropped or pasted, and what its pack is called. */
  readonly onFiles: (sources: readonly ImportSource[], name: string) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Takes files that are dropped anywhere on the page, and text or files that are pasted outside of a field. */
export function DropTarget({ onFiles, onFailure }: Props) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'dragover',
      (event) => {
        if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (event.defaultPrevented || !event.dataTransfer) return;
        event.preventDefault();
        const name = packName([...event.dataTransfer.files]);
        sourcesOfDrop(event.dataTransfer).then((sources) => onFiles(sources, name), onFailure);
      },
      { signal },
    );
    addEventListener(
      'paste',
      (event) => {
        const isInField = event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]');
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (isInField || event.defaultPrevented || text.trim() === '') return;
        event.preventDefault();
        const name = i18n.t('import.pasted');
        onFiles([sourceOfText(text, name)], name);
      },
      { signal },
    );
    return () => listening.abort();
  }, [onFiles, onFailure]);
  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-panel border-2 border-dashed border-accent bg-paper/85">
      <p className="flex items-center gap-3 text-heading font-semibold">
        <Upload aria-hidden="true" className="size-6 text-accent" />
        {i18n.t('import.dropHere')}
      </p>
    </div>
  );
}
