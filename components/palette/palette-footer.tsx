import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { variablesOfParts } from '@/lib/core/finish/variables-of-parts';
import type { InsertMode } from '@/lib/core/insertion';
import type { PaletteStage, Target } from '@/lib/shared/page-api';
import { COMMAND } from '../fill/command';
import { goesAround } from '../fill/goes-around';
import { KeyCaps } from '../ui/key-caps';
import { paletteActions } from './palette-actions';
import type { PaletteStore } from './palette-store';

const DESTINATIONS = {
  focused: 'palette.toCaret',
  picked: 'palette.toPicked',
  hint: 'palette.toPromptBox',
  best: 'palette.toPromptBox',
  foreign: 'palette.toFrame',
} as const satisfies Record<Target, string>;

interface Props {
  readonly store: PaletteStore;
  readonly stage: PaletteStage;
}

/** Says what was done, or else where the text will go, and the keys that work now. */
export function PaletteFooter({ store, stage }: Props) {
  const filling = useStore(store, (state) => state.filling);
  const over = useStore(store, (state) => state.over);
  const said = useStore(store, (state) => state.said);
  const fill = useStore(store, (state) => state.fill);
  const isAround = useStore(fill, goesAround);
  return (
    <footer className="flex h-11 flex-none items-center gap-3.5 border-t border-line px-4 text-[12px] text-muted">
      <p role="status" className={said ? 'truncate text-ink' : 'max-w-[34%] min-w-24 flex-1 truncate'}>
        {said || i18n.t(destination(stage.target, filling?.mode, isAround))}
      </p>
      {/* What does not fit goes to a second line, which is not seen: the least of them stand last. */}
      <div className="flex h-5 min-w-0 flex-1 flex-wrap justify-end gap-x-3.5 gap-y-4 overflow-hidden">
        {/* A line's first item stays in it even where it does not fit. */}
        <span className="-me-3.5 h-5" />
        {over === undefined &&
          (filling ? <FormKeys store={store} stage={stage} /> : <Keys store={store} stage={stage} />)}
        {over === 'actions' && <Hint keys="↵" action={i18n.t('palette.doIt')} />}
      </div>
      {over !== 'keys' && (
        <button
          type="button"
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-expanded={over === 'actions'}
          // The search field must not lose the focus to a click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => store.getState().lay(over ? undefined : 'actions')}
          className="cursor-pointer rounded-[6px] hover:text-ink"
        >
          <Hint keys={`${COMMAND} K`} action={i18n.t('palette.actions')} />
        </button>
      )}
      <Hint keys="Esc" action={i18n.t(filling || over ? 'action.back' : 'palette.close')} />
    </footer>
  );
}

function destination(target: Target | undefined, mode: InsertMode | undefined, isAround: boolean) {
  if (!target) return 'palette.noBox';
  if (isAround && !mode) return 'palette.aroundDraft';
  if (mode === 'append') return 'palette.toEnd';
  return mode === 'replace' ? 'palette.overAll' : DESTINATIONS[target];
}

function Keys({ store, stage }: Props) {
  const state = useStore(store);
  const fill = useStore(state.fill);
  const actions = paletteActions(state, fill, stage).flat();
  return actions.map(({ name, hint, keys }) => hint && keys && <Hint key={name} keys={keys} action={hint} />);
}

/** In a form more keys do something than there are actions. */
function FormKeys({ store, stage }: Props) {
  const state = useStore(store);
  const fill = useStore(state.fill);
  const blanks = variablesOfParts(fill.parts.map(({ prompt }) => prompt)).length;
  const [insert, ...others] = paletteActions(state, fill, stage).flat();
  return (
    <>
      {insert && <Hint keys={insert.keys} action={insert.name} />}
      <Hint keys="⇧ ↵" action={i18n.t('palette.newLine')} />
      {blanks > 1 && <Hint keys="Tab" action={i18n.t('palette.nextBlank')} />}
      {others.map(({ name, hint, keys }) => hint && keys && <Hint key={name} keys={keys} action={hint} />)}
    </>
  );
}

interface HintProps {
  readonly keys: string;
  readonly action: string;
}

function Hint({ keys, action }: HintProps) {
  return (
    <span className="flex flex-none items-center gap-1.5">
      {action}
      <KeyCaps keys={keys} />
    </span>
  );
}
