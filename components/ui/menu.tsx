import type { LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, useRef } from 'react';
import { classNames } from './class-names';
import { KeyCap } from './key-cap';

export interface MenuAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: readonly string[];
  /** What cannot be undone by the next click. */
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** Where it puts the focus itself, the button does not get it back. */
  readonly takesFocus?: boolean;
  readonly onSelect: () => void;
}

interface Props {
  /** What opens it: one button. */
  readonly children: ReactElement;
  /** A line is drawn between the groups. */
  readonly groups: readonly (readonly MenuAction[])[];
}

/** Things to do, in a menu that a button opens. */
export function Menu({ children, groups }: Props) {
  const isFocusTaken = useRef(false);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            if (isFocusTaken.current) event.preventDefault();
            isFocusTaken.current = false;
          }}
          className="z-50 min-w-52 animate-rise overflow-hidden rounded-card bg-raised p-1.5 font-sans text-ink shadow-float forced-colors:border"
        >
          {groups.map((actions, index) => (
            <DropdownMenu.Group key={actions[0]?.label}>
              {index > 0 && <DropdownMenu.Separator className="mx-2 my-1.5 h-px bg-line" />}
              {actions.map((action) => (
                <Item
                  key={action.label}
                  {...action}
                  onSelect={() => {
                    isFocusTaken.current = action.takesFocus === true;
                    action.onSelect();
                  }}
                />
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ label, icon: Icon, keys = [], isDanger = false, isDisabled = false, onSelect }: MenuAction) {
  return (
    <DropdownMenu.Item
      disabled={isDisabled}
      onSelect={onSelect}
      className={classNames(
        'flex min-h-8 cursor-default items-center gap-2.5 rounded-small px-2.5 text-label outline-none select-none data-disabled:opacity-50 data-highlighted:bg-selected',
        isDanger && 'text-danger',
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-4 flex-none opacity-80" />}
      <span className="flex-1">{label}</span>
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </DropdownMenu.Item>
  );
}
