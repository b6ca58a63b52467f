import { Rss } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { packAddress } from '@/lib/core/library/pack-address';
import { ask } from '@/lib/shared/ask';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';
import { describeFailure, type LibraryFailure } from '../describe-failure';
import type { ImportStore } from '../import/import-store';
import { goTo } from '../library-route';
import type { LibraryStore } from '../library-store';

interface Props {
  readonly store: LibraryStore;
  readonly imports: ImportStore;
}

/** Takes a pack from an address. Nothing is fetched before the user has allowed its host. */
export function SubscribeForm({ store, imports }: Props) {
  const { attempt } = store.getState();
  const [url, setUrl] = useState('');
  const [fault, setFault] = useState<LibraryFailure>();

  const subscribe = (event: FormEvent) => {
    event.preventDefault();
    const address = packAddress(url);
    if (!address) return setFault('invalid');
    attempt(async () => {
      // Before anything else: the browser asks only within the click.
      if (!(await browser.permissions.request({ origins: [address.origin] }))) return setFault('not-allowed');
      goTo({ view: 'import' });
      imports.getState().fetch(
        () => ask('fetchPack', { url: url.trim() }),
        { name: address.name },
        () => {},
      );
    });
  };

  return (
    <form onSubmit={subscribe} noValidate className="rounded-panel bg-surface p-5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <Field
            label={i18n.t('packs.subscribe')}
            hint={i18n.t('packs.subscribeHint')}
            fault={fault && describeFailure(fault)}
          >
            {(field) => (
              <TextInput
                {...field}
                type="url"
                dir="ltr"
                placeholder="https://"
                value={url}
                onChange={({ target }) => {
                  setUrl(target.value);
                  setFault(undefined);
                }}
              />
            )}
          </Field>
        </div>
        <Button type="submit" icon={Rss} disabled={url.trim() === ''} className="mt-[25px]">
          {i18n.t('packs.fetch')}
        </Button>
      </div>
    </form>
  );
}
