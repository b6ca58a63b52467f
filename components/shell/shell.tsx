import { useEffect, useRef } from 'react';
import { PromptsView } from '../library/prompts-view';
import { Settings } from '../settings/settings';
import { useKeySheet } from '../shortcuts/use-key-sheet';
import { Toasts } from '../ui/toasts';
import { Sidebar } from './sidebar';
import { useRoute } from './use-route';

/** The library page: its places at the side, and the one that its address names. */
export function Shell() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = route.area === 'settings' ? route.section : route.area;
  const isFirst = useRef(true);
  const { keySheet } = useKeySheet();
  // Whoever goes elsewhere by keyboard or screen reader begins at the top of that place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of place that moves the focus.
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [place]);
  return (
    <div className="flex min-h-screen bg-paper font-sans text-body text-ink max-md:flex-col">
      {route.area === 'settings' && <Sidebar route={route} />}
      <main ref={main} tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {route.area === 'settings' ? (
          <Settings section={route.section} />
        ) : (
          // The prompts have their shelves at the side in place of the settings' sections.
          <div className="h-screen">
            <PromptsView />
          </div>
        )}
      </main>
      {keySheet}
      <Toasts />
    </div>
  );
}
