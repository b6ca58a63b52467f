import type { FirstList, PageApi, PaletteOpener, PaletteStage } from '@/lib/shared/page-api';
import { openStage } from './open-stage';

/** What opens the palette over the page, for the worker and for the palette's own script. */
export function createPaletteOpener(page: Document, api: PageApi): PaletteOpener {
  let stage: PaletteStage | undefined;
  let waiting: PaletteStage | undefined;
  let first: FirstList | undefined;
  let onFirstList = (_: FirstList) => {};

  return {
    openPalette({ clues, look, ...opening }) {
      globalThis.promptPaletteLook = look;
      if (stage?.isShown()) {
        stage.close();
        return 'closed';
      }
      stage?.abandon();
      first = undefined;
      onFirstList = () => {};
      if (!api.notices) throw new Error('The notices were not injected.');
      const place = api.holdPlace({ typed: opening.typed, clues });
      stage = openStage(page, {
        ...opening,
        target: place.target,
        draft: place.draft,
        selection: place.selection || opening.selection,
        giveBack() {
          stage = undefined;
          waiting = undefined;
          place.giveBack();
        },
        notices: api.notices,
        onFirstList(listener) {
          onFirstList = listener;
          if (first) listener(first);
        },
      });
      waiting = stage;
      if (!globalThis.promptPaletteMount) return 'bare';
      waiting = undefined;
      globalThis.promptPaletteMount(stage);
      return 'drawn';
    },

    takeFirstList(list) {
      first = list;
      onFirstList(list);
    },

    waitingStage() {
      const found = waiting;
      waiting = undefined;
      return found;
    },
  };
}
