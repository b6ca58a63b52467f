import type { Firefox, FirefoxTab } from './firefox';
import { waitUntil } from './wait-until';

export interface FirefoxPalette {
  /** Evaluates in the frame that the palette draws in. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** The texts of the hits that are drawn, in order; each begins with its prompt's title. */
  readonly hits: () => Promise<readonly string[]>;
  /** Resolves when the hits answer what stands in the search field. */
  readonly settled: (query: string) => Promise<void>;
}

/** The palette over a tab's page, as soon as it is there. */
export async function firefoxPalette(firefox: Firefox, tab: FirefoxTab): Promise<FirefoxPalette> {
  const context = await waitUntil('the palette', () => findPalette(firefox, tab));
  const evaluate = <T>(expression: string) => firefox.evaluateIn<T>(context, expression);
  const hits = () =>
    evaluate<readonly string[]>(`[...document.querySelectorAll('[role=option]')].map((hit) => hit.textContent)`);
  return {
    evaluate,
    hits,
    async settled(query) {
      await waitUntil(`the hits for “${query}”`, () =>
        evaluate<boolean>(`document.querySelector('[role=combobox]').value === ${JSON.stringify(query)}
          && document.querySelector('[role=listbox][aria-busy="false"]') !== null`),
      );
    },
  };
}

export async function firefoxPaletteGone(firefox: Firefox, tab: FirefoxTab): Promise<void> {
  await waitUntil('the palette to close', async () => (await findPalette(firefox, tab)) === undefined);
}

interface Tree {
  readonly contexts: readonly { readonly children: readonly { readonly context: string; readonly url: string }[] }[];
}

/** The browsing context of a blank frame in which only the palette's own code has drawn. */
export async function findPalette(firefox: Firefox, tab: FirefoxTab): Promise<string | undefined> {
  const { contexts } = await firefox.send<Tree>('browsingContext.getTree', { root: tab.context });
  for (const { context, url } of contexts[0]?.children ?? []) {
    if (url !== 'about:blank') continue;
    const hasInput = await firefox
      .evaluateIn<boolean>(context, `document.querySelector('[role=combobox]') !== null`)
      .catch(() => false); // The frame may go while it is asked.
    if (hasInput) return context;
  }
  return undefined;
}
