import { i18n } from '#i18n';

/** Keys with a name that other languages print on their keyboards as another one. */
const NAMES = { Ctrl: 'keys.ctrl', Esc: 'keys.esc', Space: 'keys.space', Del: 'keys.del' } as const;

/** A key of the keyboard, in a line of text, by the name that it has in English. */
export function KeyCap({ children }: { readonly children: string }) {
  const key = NAMES[children as keyof typeof NAMES];
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-[5px] border border-line bg-raised px-1.5 font-sans text-tiny leading-none whitespace-nowrap text-muted">
      {key ? i18n.t(key) : children}
    </kbd>
  );
}
