import { Check, TriangleAlert, X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { classNames } from './class-names';
import { ShownText } from './shown-text';
import { closeToast, type ToastWords, toastStore } from './toast-store';

/** Something to do about it needs the time to reach it; the timer rests while the toast is pointed at or focused. */
const SHOWN_MS: Record<ToastWords['tone'], number> = { done: 3000, caution: 6000, failed: 8000 };
const SHOWN_WITH_ACTION_MS = 10_000;

/** Where the page's toasts appear. F8 moves the focus there. */
export function Toasts() {
  const toasts = useStore(toastStore, (state) => state.toasts);
  const viewport = useRef<HTMLOListElement>(null);
  const before = useRef<HTMLElement>(null);
  // A toast that closes leaves the focus to the place of the toasts, where nothing shows it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another toast, or none, that moves the focus.
  useEffect(() => {
    if (document.activeElement === viewport.current) before.current?.focus();
  }, [toasts]);
  return (
    <Toast.Provider label={i18n.t('toast.label')} swipeDirection="down">
      {toasts.map(({ id, tone, message, action }) => (
        <Toast.Root
          key={id}
          type={tone === 'failed' ? 'foreground' : 'background'}
          duration={action ? SHOWN_WITH_ACTION_MS : SHOWN_MS[tone]}
          onOpenChange={(isOpen) => !isOpen && closeToast(id)}
          className="pointer-events-auto flex animate-rise items-center gap-3 rounded-card bg-ink py-2 ps-4 pe-2 text-label font-medium text-paper shadow-float forced-colors:border"
        >
          {tone === 'done' ? (
            <Check aria-hidden="true" className="size-4 flex-none" />
          ) : (
            <TriangleAlert aria-hidden="true" className="size-4 flex-none" />
          )}
          <Toast.Description className="flex-1 wrap-anywhere">
            <ShownText text={message} />
          </Toast.Description>
          {action && (
            <Toast.Action
              altText={action.label}
              onClick={action.run}
              className={classNames(BUTTON, 'rounded-small px-2.5 font-semibold underline underline-offset-3')}
            >
              {action.label}
            </Toast.Action>
          )}
          <Toast.Close aria-label={i18n.t('action.close')} className={classNames(BUTTON, 'w-7 rounded-full')}>
            <X aria-hidden="true" className="size-4" />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport
        ref={viewport}
        onFocus={({ relatedTarget, currentTarget }) => {
          if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
            before.current = relatedTarget;
        }}
        className="pointer-events-none fixed inset-x-0 bottom-6 z-50 [:root:has([data-floating])_&]:bottom-20 mx-auto flex w-fit max-w-[min(480px,calc(100vw-32px))] flex-col gap-2 font-sans outline-none"
      />
    </Toast.Provider>
  );
}

const BUTTON =
  'grid h-7 flex-none cursor-pointer place-items-center outline-current hover:bg-paper/15 focus-visible:outline-2 focus-visible:-outline-offset-2';
