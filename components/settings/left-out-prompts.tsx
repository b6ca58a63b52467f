import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import type { LibraryRow } from '@/lib/shared/library-messages';
import { report } from '@/lib/shared/report';
import { hashOf } from '../library/library-route';
import { ShownText } from '../ui/shown-text';
import { Row } from './rows';

/** As many as can be read at a glance; how many there are is said in any case. */
const MOST_SHOWN = 12;

/** The own prompts that sync has no room for, each leading to itself. */
export function LeftOutPrompts({ ids }: { readonly ids: readonly string[] }) {
  const [rows, setRows] = useState<readonly LibraryRow[]>([]);
  useEffect(() => {
    ask('getLibraryRows', { ids: ids.slice(0, MOST_SHOWN) })
      .then(setRows)
      .catch(report);
  }, [ids]);
  return (
    <Row
      name={i18n.t('sync.promptsLeftOut', ids.length)}
      effect={
        <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {rows.map(({ meta }) => (
            <a
              key={meta.id}
              href={hashOf({ view: 'prompt', id: meta.id })}
              className="underline underline-offset-2 hover:text-ink"
            >
              <bdi>
                <ShownText text={meta.title} />
              </bdi>
            </a>
          ))}
          {ids.length > MOST_SHOWN && <span>{i18n.t('sync.andMore', ids.length - MOST_SHOWN)}</span>}
        </span>
      }
    />
  );
}
