import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { isWrapping } from '@/lib/core/finish/finish-prompt';
import { variablesOfParts } from '@/lib/core/finish/variables-of-parts';
import type { InsertMode } from '@/lib/core/insertion';
import type { Target } from '@/lib/shared/page-api';
import { COMMAND } from '../fill/command';
import { KeyCap } from '../ui/key-cap';
import { currentPrompts, type PaletteStore } from './palette-store';

const DESTINATIONS = {
  focused: 'palette.toCaret',
  picked: 'palette.toPicked',
  hint: 'palette.toPromptBox',
  best: 'palette.toPromptBox',
  foreign: 'palette.toFrame',
} as const satisfies Record<Target, string>;

interface Props {
  readonly store: PaletteStore;
  /** undefined where the page has no box. */
  readonly target: Target | undefined;
}

/** Says where the text will go, and the keys that work now. */
export function PaletteFooter({ store, target }: Props) {
  const filling = useStore(store, (state) => state.filling);
  const fill = useStore(store, (state) => state.fill);
  const isAround = useStore(fill, ({ parts, draft }) => draft !== '' && isWrapping(parts.map(({ prompt }) => prompt)));
  return (
    <footer className="flex h-11 flex-none items-center gap-3.5 border-t border-line px-4 text-[12px] text-muted">
      <p className="max-w-[34%] min-w-24 flex-1 truncate">{i18n.t(destination(target, filling?.mode, isAround))}</p>
      {/* What does not fit goes to a second line, which is not seen: the least of them stand last. */}
      <div className="flex h-5 min-w-0 flex-1 flex-wrap justify-end gap-x-3.5 gap-y-4 overflow-hidden">
        {filling ? <FormKeys store={store} target={target} /> : <ListKeys store={store} target={target} />}
      </div>
      <Hint keys={['Esc']} action={i18n.t(filling ? 'action.back' : 'palette.close')} />
    </footer>
  );
}

function destination(target: Target | undefined, mode: InsertMode | undefined, isAround: boolean) {
  if (!target) return 'palette.noBox';
  if (isAround && !mode) return 'palette.aroundDraft';
  if (mode === 'append') return 'palette.toEnd';
  return mode === 'replace' ? 'palette.overAll' : DESTINATIONS[target];
}

function ListKeys({ store, target }: Props) {
  const prompts = useStore(store, (state) => currentPrompts(state).length);
  const stacked = useStore(store, (state) => state.stack.length);
  const hasBlanks = useStore(store, (state) => currentPrompts(state).some(({ variables }) => variables.length > 0));
  const hasLast = useHasLast(store);
  const isQueryEmpty = useStore(store, (state) => state.query === '');
  const insert = i18n.t(target ? 'action.insert' : 'action.copy');
  return (
    <>
      {prompts > 0 && <Hint keys={['↵']} action={hasBlanks ? i18n.t('palette.fillIn') : insert} />}
      {hasBlanks && <Hint keys={[COMMAND, '↵']} action={insert} />}
      {hasLast && <Hint keys={[COMMAND, '⇧', '↵']} action={i18n.t('palette.asLastTime')} />}
      {prompts > stacked && <Hint keys={['+']} action={i18n.t('palette.combine')} />}
      {stacked > 0 && prompts > 1 && <Hint keys={[COMMAND, 'S']} action={i18n.t('palette.saveStack')} />}
      {stacked > 0 && isQueryEmpty && <Hint keys={['⌫']} action={i18n.t('palette.takeLast')} />}
      {prompts > 0 && target && stacked === 0 && <Hint keys={[COMMAND, 'C']} action={i18n.t('action.copy')} />}
      {prompts > stacked && stacked === 0 && <Hint keys={[COMMAND, 'D']} action={i18n.t('action.favorite')} />}
      {target !== 'focused' && <Hint keys={[COMMAND, 'B']} action={i18n.t('palette.pickBox')} />}
    </>
  );
}

function FormKeys({ store, target }: Props) {
  const fill = useStore(store, (state) => state.fill);
  const blanks = useStore(fill, (state) => variablesOfParts(state.parts.map(({ prompt }) => prompt)).length);
  const hasLast = useHasLast(store);
  return (
    <>
      <Hint keys={['↵']} action={i18n.t(target ? 'action.insert' : 'action.copy')} />
      <Hint keys={['⇧', '↵']} action={i18n.t('palette.newLine')} />
      {blanks > 1 && <Hint keys={['Tab']} action={i18n.t('palette.nextBlank')} />}
      {hasLast && <Hint keys={[COMMAND, '⇧', '↵']} action={i18n.t('palette.asLastTime')} />}
    </>
  );
}

function useHasLast(store: PaletteStore): boolean {
  const fill = useStore(store, (state) => state.fill);
  return useStore(fill, (state) => state.parts.some(({ last }) => Object.keys(last).length > 0));
}

function Hint({ keys, action }: { readonly keys: readonly string[]; readonly action: string }) {
  return (
    <span className="flex flex-none items-center gap-1.5">
      {action}
      <span className="flex gap-0.5">
        {keys.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </span>
    </span>
  );
}
