import type { LucideIcon } from 'lucide-react';

export interface PaletteAction {
  readonly name: string;
  /** In the footer; without one it stands in the menu alone. */
  readonly hint?: string;
  readonly icon: LucideIcon;
  /** As `pressedKeys` writes them; '' for none. */
  readonly keys: string;
  readonly act: () => void;
}

/** The action where it is possible; nothing where not. */
export function only(isPossible: boolean, action: PaletteAction): readonly PaletteAction[] {
  return isPossible ? [action] : [];
}
