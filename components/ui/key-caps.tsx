import { KeyCap } from './key-cap';

/** Keys that are pressed together, divided by spaces: `Ctrl ↵`. They stand as on the keyboard in every language. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  if (keys === '') return null;
  return (
    <span dir="ltr" className="flex flex-none gap-0.5">
      {keys.split(' ').map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </span>
  );
}
