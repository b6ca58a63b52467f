/** A key of the keyboard, in a line of text. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-[5px] border border-line bg-raised px-1.5 font-sans text-tiny leading-none whitespace-nowrap text-muted">
      {children}
    </kbd>
  );
}
