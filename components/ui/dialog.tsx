import { X } from 'lucide-react';
import { Dialog as Headless } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { classNames } from './class-names';

interface Props {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead?: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children?: ReactNode;
  /** There is nothing in it but what is read: the keys scroll it. */
  readonly isRead?: boolean;
  /** The buttons, the main one last. */
  readonly footer?: ReactNode;
}

const WIDTHS = { small: 'max-w-[420px]', medium: 'max-w-[600px]', large: 'max-w-[960px]' } as const;

/** A window over the page: it keeps the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, lead, isOpen, onClose, size = 'medium', isRead = false, children, footer }: Props) {
  // The headless dialog would give the focus back to a button of its own only, and there is none.
  const before = useRef<Element | null>(null);
  return (
    <Headless.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Headless.Portal>
        <Headless.Overlay className="fixed inset-0 z-40 grid animate-appear place-items-center overflow-y-auto bg-scrim p-4">
          <Headless.Content
            {...(lead === undefined && { 'aria-describedby': undefined })}
            onOpenAutoFocus={(event) => {
              before.current = document.activeElement;
              focusFirst(event);
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (before.current instanceof HTMLElement) before.current.focus();
            }}
            className={classNames(
              'flex max-h-full w-full animate-rise flex-col overflow-hidden rounded-panel bg-paper font-sans outline-none text-body text-ink shadow-panel',
              WIDTHS[size],
            )}
          >
            <header className="flex flex-none items-start gap-4 px-6 pt-5 pb-3">
              <div className="min-w-0 flex-1">
                <Headless.Title className="text-heading font-semibold text-balance">{title}</Headless.Title>
                {lead !== undefined && <Headless.Description className="mt-1 text-muted">{lead}</Headless.Description>}
              </div>
              <Headless.Close asChild>
                <button
                  type="button"
                  aria-label={i18n.t('action.close')}
                  className="-me-2 grid size-7 flex-none cursor-pointer place-items-center rounded-full text-muted transition hover:bg-surface hover:text-ink"
                >
                  <X aria-hidden="true" className="size-[18px]" />
                </button>
              </Headless.Close>
            </header>
            <div
              {...(isRead && { tabIndex: 0, 'data-primary': true })}
              className={classNames(
                'min-h-0 flex-1 overflow-y-auto rounded-panel px-6 pb-6 -outline-offset-4',
                // Room for the line that shows the focus.
                isRead && 'pt-3',
              )}
            >
              {children}
            </div>
            {footer && (
              <footer className="flex flex-none justify-end gap-2 border-t border-line px-6 py-4">{footer}</footer>
            )}
          </Headless.Content>
        </Headless.Overlay>
      </Headless.Portal>
    </Headless.Root>
  );
}

/** The first thing to fill in or do, or the window itself; not its close button, which comes first in the order. */
function focusFirst(event: Event): void {
  const window = event.currentTarget as HTMLElement;
  const first = window.querySelector<HTMLElement>('[data-primary], input, textarea, select');
  event.preventDefault();
  (first ?? window).focus();
}
