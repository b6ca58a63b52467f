import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { moveSelection } from '@/lib/core/move-selection';
import { hasWords } from '@/lib/core/search/has-words';
import type { PaletteStage } from '@/lib/shared/page-api';
import { KeyCaps } from '../ui/key-caps';
import { ShownText } from '../ui/shown-text';
import type { PaletteAction } from './palette-action';
import { paletteActions } from './palette-actions';
import type { PaletteStore } from './palette-store';
import { useFocusInside } from './use-focus-inside';

const LIST = 'palette-actions';
const ROWS_A_PAGE = 5;

interface Props {
  readonly store: PaletteStore;
  readonly stage: PaletteStage;
}

/** Everything that can be done now, in a list that is filtered by typing. */
export function ActionsMenu({ store, stage }: Props) {
  const state = useStore(store);
  const fill = useStore(state.fill);
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const input = useFocusInside<HTMLInputElement>(stage.input);
  const close = () => state.lay(undefined);
  const groups = paletteActions(state, fill, stage)
    .map((group) => group.filter(({ name }) => hasWords(name, typed)))
    .filter((group) => group.length > 0);
  const actions = groups.flat();

  useEffect(() => {
    const row = list.current?.querySelectorAll('[role=option]')[selected];
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const act = (action: PaletteAction | undefined) => {
    if (!action) return;
    close();
    action.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const next = isPlain ? moveSelection(event.key, selected, actions.length, ROWS_A_PAGE) : undefined;
    if (next !== undefined) setSelected(next);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isPlain) act(actions[selected]);
    // There is nothing else to go to.
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    // The palette would close at the Escape.
    event.stopPropagation();
  };

  return (
    <div
      role="dialog"
      aria-label={i18n.t('palette.actions')}
      onKeyDown={onKeyDown}
      onBlur={close}
      className="absolute end-2 bottom-13 z-10 flex max-h-[calc(100%-60px)] w-84 max-w-[calc(100%-16px)] animate-rise flex-col overflow-hidden rounded-card bg-raised [box-shadow:var(--pp-shadow-float)]"
    >
      <div
        ref={list}
        id={LIST}
        role="listbox"
        aria-label={i18n.t('palette.actions')}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5"
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox.
          <div
            key={group[0]?.name}
            role="group"
            aria-label={i18n.t('palette.actions')}
            className="not-first:mt-1.5 not-first:border-t not-first:border-line not-first:pt-1.5"
          >
            {group.map((action) => (
              <Option
                key={action.name}
                id={`${LIST}-${actions.indexOf(action)}`}
                action={action}
                isSelected={action === actions[selected]}
                onPoint={() => setSelected(actions.indexOf(action))}
                onChoose={() => act(action)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={actions.length === 0 ? 'px-4 pb-4 text-center text-label text-muted' : 'sr-only'}>
        {actions.length === 0 && i18n.t('palette.noAction')}
      </p>
      <input
        ref={input}
        type="text"
        dir="auto"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n.t('palette.filterActions')}
        aria-expanded="true"
        aria-controls={LIST}
        aria-activedescendant={actions[selected] && `${LIST}-${selected}`}
        placeholder={i18n.t('palette.filterActions')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setSelected(0);
        }}
        className="h-10 flex-none border-t border-line px-4 text-label caret-accent outline-none rtl:text-right"
      />
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly action: PaletteAction;
  readonly isSelected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, action: { name, icon: Icon, keys }, isSelected, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field below, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the field names it by aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      onMouseDown={(event) => event.preventDefault()}
      // A list that opens under a resting pointer keeps its selection.
      onMouseMove={onPoint}
      onClick={onChoose}
      className="flex min-h-8 cursor-default items-center gap-2.5 rounded-small px-2.5 text-label aria-selected:bg-selected"
    >
      <Icon aria-hidden="true" className="size-4 flex-none text-muted" />
      <span className="min-w-0 flex-1 truncate">
        <ShownText text={name} />
      </span>
      <KeyCaps keys={keys} />
    </div>
  );
}
