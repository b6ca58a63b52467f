import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import { ask } from '@/lib/shared/ask';
import type { LibraryStore } from './library-store';

/** A prompt in full, as it is and as it becomes: `loading` until it is there, undefined when there is none. */
export function useLibraryPrompt(store: LibraryStore, id: string): LibraryPrompt | 'loading' | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly prompt: LibraryPrompt | undefined }>();
  // Every change of the library makes a new list.
  const list = useStore(store, (state) => state.list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    let isWanted = true;
    store.getState().attempt(async () => {
      const [prompt] = await ask('getLibraryPrompts', { ids: [id] });
      if (isWanted) setFound({ id, prompt });
    });
    return () => {
      isWanted = false;
    };
  }, [store, id, list]);
  return found?.id === id ? found.prompt : 'loading';
}
