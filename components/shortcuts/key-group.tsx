import { KeyCap } from '../ui/key-cap';
import type { KnownKey } from './known-keys';

interface Props {
  /** Where they work. */
  readonly title: string;
  readonly keys: readonly KnownKey[];
}

/** Keys and what they do. */
export function KeyGroup({ title, keys }: Props) {
  return (
    <section>
      <h3 className="pb-1 text-small font-medium text-muted">{title}</h3>
      <dl>
        {keys.map(({ keys: caps, does }) => (
          <div
            key={does}
            className="flex items-center justify-between gap-6 border-line py-1.5 text-label not-first:border-t"
          >
            <dt>{does}</dt>
            <dd dir="ltr" className="flex flex-none gap-1">
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
