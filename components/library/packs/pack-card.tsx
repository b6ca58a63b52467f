import { Ellipsis, FileUp, LibraryBig, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import type { PackSummary } from '@/lib/shared/library-messages';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Switch } from '../../ui/switch';
import { formatDay, formatMoment } from '../format-day';
import { sourcesOfFiles } from '../import/import-source';
import type { ImportStore } from '../import/import-store';
import type { LibraryChanges } from '../library-changes';
import { goTo } from '../library-route';
import { WHOLE_LIBRARY } from '../library-scope';
import type { LibraryStore } from '../library-store';
import { sayFailed } from '../say-failed';
import { checkForUpdate } from './check-for-update';
import { PackName } from './pack-name-field';

interface Props {
  readonly pack: PackSummary;
  readonly store: LibraryStore;
  readonly imports: ImportStore;
  readonly changes: LibraryChanges;
}

/** One pack: what it is, and what can be switched and done. */
export function PackCard({ pack, store, imports, changes }: Props) {
  const { id, name, enabled, source, prompts, edited, wordLists, remotePictures, updatedAt } = pack;
  const picker = useRef<HTMLInputElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const { attempt } = store.getState();

  const change = (changed: Omit<Parameters<typeof ask<'changePack'>>[1], 'id'>) =>
    attempt(async () => {
      const answer = await ask('changePack', { id, ...changed });
      if (!answer.ok) sayFailed(answer.reason);
    });
  const remove = () =>
    attempt(async () => {
      changes.conclude(await ask('removePack', { id }), () => i18n.t('packs.removed', [name]));
    });
  const updateFromFile = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    imports.getState().read(sourcesOfFiles(files), { name, update: id });
    goTo({ view: 'import' });
  };
  const show = () => {
    store.getState().show({ ...WHOLE_LIBRARY, pack: id, sort: store.getState().scope.sort });
    goTo({ view: 'list' });
  };

  const facts = [
    i18n.t('packs.prompts', prompts),
    edited > 0 && i18n.t('packs.edited', edited),
    wordLists > 0 && i18n.t('import.wordLists', wordLists),
    i18n.t('packs.updatedAt', [formatDay(updatedAt)]),
  ].filter((fact) => fact !== false);

  return (
    <article aria-label={name} className="flex flex-col gap-4 rounded-panel border border-line p-5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          {isRenaming ? (
            <PackName
              name={name}
              onDone={(renamed) => {
                setRenaming(false);
                if (renamed !== name && renamed !== '') change({ name: renamed });
              }}
            />
          ) : (
            <h2 dir="auto" className="truncate text-lead rtl:text-right font-semibold">
              {name}
            </h2>
          )}
          <p className="text-label text-muted">{facts.join(' · ')}</p>
          {source.kind === 'url' && (
            <p className="mt-1 truncate text-small text-muted">
              {source.url}
              {source.isNewer && <strong className="font-semibold text-accent"> · {i18n.t('packs.newer')}</strong>}
              {source.checkedAt > 0 && ` · ${i18n.t('packs.checkedAt', [formatMoment(source.checkedAt)])}`}
            </p>
          )}
        </div>
        <Switch
          isOn={enabled}
          aria-label={i18n.t('packs.enabled', [name])}
          onChange={(on) => change({ enabled: on })}
        />
        <Menu
          groups={[
            [
              { label: i18n.t('packs.show'), icon: LibraryBig, onSelect: show },
              { label: i18n.t('packs.rename'), icon: Pencil, takesFocus: true, onSelect: () => setRenaming(true) },
            ],
            [
              ...(source.kind === 'url'
                ? [
                    {
                      label: i18n.t('packs.check'),
                      icon: RefreshCw,
                      onSelect: () => attempt(() => checkForUpdate(pack, source.url, imports)),
                    },
                  ]
                : []),
              { label: i18n.t('packs.updateFromFile'), icon: FileUp, onSelect: () => picker.current?.click() },
            ],
            [{ label: i18n.t('packs.remove'), icon: Trash2, isDanger: true, onSelect: remove }],
          ]}
        >
          <IconButton icon={Ellipsis} label={i18n.t('packs.more', [name])} size="small" />
        </Menu>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          data-import="update"
          onChange={({ target }) => updateFromFile(target)}
        />
      </div>
      <div className="flex flex-col gap-2.5 border-t border-line pt-4">
        {source.kind === 'url' && (
          <Choice label={i18n.t('packs.daily')} isOn={source.daily} onChange={(daily) => change({ daily })} />
        )}
        <Choice
          label={i18n.t('packs.pictures')}
          hint={i18n.t('packs.picturesHint')}
          isOn={remotePictures}
          onChange={(on) => change({ remotePictures: on })}
        />
      </div>
    </article>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, hint, isOn, onChange }: ChoiceProps) {
  return (
    <div className="flex items-center justify-between gap-4">
      <p className="text-label">
        {label}
        {hint && <span className="block text-small text-muted">{hint}</span>}
      </p>
      <Switch isOn={isOn} aria-label={label} onChange={onChange} />
    </div>
  );
}
