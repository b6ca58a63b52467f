import { KeyCap } from './key-cap';

/** Keys that are pressed together, divided by spaces: `Ctrl ↵`. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  if (keys === '') return null;
  return (
    <span className="flex flex-none gap-0.5">
      {keys.split(' ').map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
    </span>
  );
}
