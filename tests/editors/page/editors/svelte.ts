import { flushSync, mount as mountComponent, unmount } from 'svelte';
import type { MountEditor } from '../editor-under-test';
import { nativeEditor } from '../native-editor';
import SvelteBox from './svelte-box.svelte';

export const mount: MountEditor = (host, draft) => {
  let state = draft;
  const component = mountComponent(SvelteBox, {
    target: host,
    props: {
      draft,
      onstate: (text: string) => {
        state = text;
      },
    },
  });
  flushSync();
  const field = host.querySelector('textarea');
  if (!field) throw new Error('Svelte drew no field');
  return nativeEditor(
    field,
    () => {
      flushSync();
      return state;
    },
    () => void unmount(component),
  );
};
