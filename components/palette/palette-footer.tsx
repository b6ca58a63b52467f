import { useStore } from 'zustand';
import type { Target } from '@/lib/shared/page-api';
import { KeyCap } from '../ui/key-cap';
import type { PaletteStore } from './palette';
import { hasBlanks } from './palette-store';

const COMMAND = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

const DESTINATIONS: Record<Target, string> = {
  focused: 'Goes in at your caret',
  picked: 'Goes into the box you picked',
  hint: 'Goes into this page’s prompt box',
  best: 'Goes into this page’s prompt box',
  foreign: 'Goes into the frame you were in',
};

interface Props {
  readonly store: PaletteStore;
  /** undefined where the page has no box. */
  readonly target: Target | undefined;
}

/** Says where the text will go, and the keys that work now. */
export function PaletteFooter({ store, target }: Props) {
  const isFilling = useStore(store, (state) => state.values !== undefined);
  const hasHits = useStore(store, (state) => (state.list?.prompts.length ?? 0) > 0);
  const canFill = useStore(store, hasBlanks);
  return (
    <footer className="flex h-11 flex-none items-center gap-4 border-t border-line px-4 text-[12px] text-muted">
      <p className="min-w-0 flex-1 truncate">{target ? DESTINATIONS[target] : 'No text box found on this page'}</p>
      {hasHits && <Hint keys={['↵']} action={target ? 'Insert' : 'Copy'} />}
      {canFill && <Hint keys={['Tab']} action={isFilling ? 'Next blank' : 'Fill the blanks'} />}
      {hasHits && !isFilling && target && <Hint keys={[COMMAND, 'C']} action="Copy" />}
      {hasHits && !isFilling && <Hint keys={[COMMAND, 'D']} action="Favorite" />}
      {!isFilling && target !== 'focused' && <Hint keys={[COMMAND, 'B']} action="Pick the box" />}
      <Hint keys={['Esc']} action={isFilling ? 'Back' : 'Close'} />
    </footer>
  );
}

function Hint({ keys, action }: { readonly keys: readonly string[]; readonly action: string }) {
  return (
    <span className="flex flex-none items-center gap-1.5 max-[640px]:not-first-of-type:hidden">
      {action}
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </span>
  );
}
