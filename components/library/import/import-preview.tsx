import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { PlannedItem } from '@/lib/core/library/import-plan';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { ask } from '@/lib/shared/ask';
import { formatNumber } from '@/lib/shared/format-number';
import { report } from '@/lib/shared/report';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ShownText } from '../../ui/shown-text';
import { TextInput } from '../../ui/text-input';
import { DraftPreview } from '../editor/draft-preview';
import { groupsOf, type ImportGroup } from './import-groups';
import type { ImportPreview, ImportStore } from './import-store';
import { SkippedList } from './skipped-list';

const ROW_HEIGHT = 40;

interface Props {
  readonly store: ImportStore;
  readonly preview: ImportPreview;
  /** While it is carried out. */
  readonly isBusy: boolean;
}

/** What an import would do, item by item; nothing has happened yet. */
export function ImportPreviewView({ store, preview, isBusy }: Props) {
  const { plan, skipped, formats, update } = preview;
  const name = useStore(store, (state) => state.name);
  const leaveOut = useStore(store, (state) => state.leaveOut);
  const { setName, setLeaveOut, commit, cancel } = store.getState();
  const groups = useMemo(() => groupsOf(plan.items), [plan]);
  const [shown, setShown] = useState<ImportGroup['kind'] | 'skipped'>(groups[0]?.kind ?? 'skipped');
  const group = groups.find(({ kind }) => kind === shown);
  const [chosen, setChosen] = useState(group?.items[0]?.key ?? '');
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const taken = plan.items.filter(({ kind, key }) => DOES.has(kind) && !leaveOut.has(key)).length;
  const toggle = (keys: readonly string[], isTaken: boolean) => {
    const next = new Set(leaveOut);
    for (const key of keys) {
      if (isTaken) next.delete(key);
      else next.add(key);
    }
    setLeaveOut(next);
  };

  return (
    <div ref={view} className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-none flex-wrap items-end gap-x-6 gap-y-3 px-6 pt-5 pb-4">
        <div className="w-72">
          <Field label={i18n.t('import.packName')}>
            {(field) => <TextInput {...field} value={name} onChange={({ target }) => setName(target.value)} />}
          </Field>
        </div>
        <p className="pb-2 text-label text-muted">{found(formats, plan.wordLists)}</p>
      </div>
      <div
        role="tablist"
        aria-label={i18n.t('import.groups')}
        className="flex flex-none gap-1.5 overflow-x-auto border-b border-line px-6 pb-3"
      >
        {groups.map(({ kind, items }) => (
          <Tab key={kind} isCurrent={kind === shown} onClick={() => setShown(kind)}>
            {i18n.t(`import.group.${kind}`)} <Count>{items.length}</Count>
          </Tab>
        ))}
        {skipped.length > 0 && (
          <Tab isCurrent={shown === 'skipped'} onClick={() => setShown('skipped')}>
            {i18n.t('import.group.skipped')} <Count>{skipped.length}</Count>
          </Tab>
        )}
      </div>
      <div className="flex min-h-0 flex-1">
        {group ? (
          <>
            <div className="flex min-w-0 flex-1 flex-col">
              <p className="flex flex-none flex-wrap items-center justify-between gap-2 px-6 py-2 text-small text-muted">
                {i18n.t(`import.about.${group.kind}`)}
                {DOES.has(group.items[0]?.kind ?? 'kept') && (
                  <span className="flex gap-1">
                    <Button size="small" look="quiet" onClick={() => toggle(keysOf(group.items), true)}>
                      {i18n.t('import.takeAll')}
                    </Button>
                    <Button size="small" look="quiet" onClick={() => toggle(keysOf(group.items), false)}>
                      {i18n.t('import.takeNone')}
                    </Button>
                  </span>
                )}
              </p>
              <Items
                items={group.items}
                leaveOut={leaveOut}
                chosen={chosen}
                onChoose={setChosen}
                onToggle={(key, isTaken) => toggle([key], isTaken)}
              />
            </div>
            <Staged importId={plan.importId} itemKey={chosen} />
          </>
        ) : (
          <div className="min-w-0 flex-1 overflow-y-auto px-6 py-2">
            <SkippedList skipped={skipped} />
          </div>
        )}
      </div>
      <footer className="flex flex-none flex-wrap items-center justify-end gap-2 border-t border-line px-6 py-3">
        <p className="flex-1 text-small text-muted">{i18n.t('import.nothingYet')}</p>
        <Button onClick={cancel} disabled={isBusy}>
          {i18n.t('library.cancel')}
        </Button>
        <Button look="primary" onClick={commit} disabled={isBusy || (taken === 0 && plan.wordLists === 0)}>
          {i18n.t(update === '' ? 'import.commit' : 'import.commitUpdate', taken)}
        </Button>
      </footer>
    </div>
  );
}

/** What an import does something about, if it is not left out. */
const DOES: ReadonlySet<PlannedItem['kind']> = new Set(['added', 'changed', 'removed']);

function keysOf(items: readonly PlannedItem[]): string[] {
  return items.map(({ key }) => key);
}

function found(formats: Readonly<Record<string, number>>, wordLists: number): string {
  const files = Object.entries(formats).map(([format, count]) => `${formatNumber(count)} × ${formatName(format)}`);
  return [...files, ...(wordLists > 0 ? [i18n.t('import.wordLists', wordLists)] : [])].join(' · ');
}

const FORMATS = {
  markdown: 'import.format.markdown',
  'markdown-note': 'import.format.note',
  'awesome-list': 'import.format.awesomeList',
  json: 'import.format.json',
  csv: 'import.format.csv',
  yaml: 'import.format.yaml',
  espanso: 'import.format.espanso',
  'wildcard-yaml': 'import.format.wildcards',
  'word-list': 'import.format.wordList',
  'prompt-lines': 'import.format.lines',
  'prompt-paragraphs': 'import.format.paragraphs',
  'whole-text': 'import.format.text',
} as const;

function formatName(format: string): string {
  return Object.hasOwn(FORMATS, format) ? i18n.t(FORMATS[format as keyof typeof FORMATS]) : format;
}

interface TabProps {
  readonly isCurrent: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Tab({ isCurrent, onClick, children }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isCurrent}
      onClick={onClick}
      className="inline-flex h-8 flex-none cursor-pointer items-center gap-1.5 rounded-full border border-line px-3 text-label whitespace-nowrap hover:bg-surface aria-selected:border-transparent aria-selected:bg-ink aria-selected:text-paper"
    >
      {children}
    </button>
  );
}

function Count({ children }: { readonly children: number }) {
  return <span className="text-tiny tabular-nums">{formatNumber(children)}</span>;
}

interface ItemsProps {
  readonly items: readonly PlannedItem[];
  readonly leaveOut: ReadonlySet<string>;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onToggle: (key: string, isTaken: boolean) => void;
}

function Items({ items, leaveOut, chosen, onChoose, onToggle }: ItemsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          const { key, title, kind, duplicateOf } = item;
          return (
            <li
              key={key}
              data-chosen={key === chosen || undefined}
              className="absolute inset-x-0 top-0 flex items-center gap-2.5 rounded-control px-2 text-label hover:bg-surface data-chosen:bg-selected"
              style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
            >
              {DOES.has(kind) && (
                <input
                  type="checkbox"
                  aria-label={spellHidden(title)}
                  checked={!leaveOut.has(key)}
                  onChange={({ target }) => onToggle(key, target.checked)}
                  className="size-4 flex-none accent-accent"
                />
              )}
              <button
                type="button"
                onClick={() => onChoose(key)}
                className="h-full min-w-0 flex-1 cursor-pointer text-start -outline-offset-2"
              >
                <span className="flex items-baseline gap-2">
                  <bdi className="truncate">
                    <ShownText text={title} />
                  </bdi>
                  {duplicateOf && <span className="flex-none text-small text-muted">{i18n.t('import.duplicate')}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The prompt that is looked at; nothing where there is none, as for one that a pack removes. */
function Staged({ importId, itemKey }: { readonly importId: string; readonly itemKey: string }) {
  const [draft, setDraft] = useState<PromptDraft>();
  useEffect(() => {
    let isWanted = true;
    ask('getStagedPrompt', { importId, key: itemKey })
      .then((found) => isWanted && setDraft(found))
      .catch(report);
    return () => {
      isWanted = false;
    };
  }, [importId, itemKey]);
  return (
    <div className="w-[400px] flex-none overflow-y-auto border-s border-line p-6 max-[820px]:hidden">
      {draft && <DraftPreview id="" draft={draft} />}
    </div>
  );
}
