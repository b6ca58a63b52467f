import { i18n } from '#i18n';
import { describeSuggestion } from '@/lib/core/describe-suggestion';
import { loadLook } from '@/lib/shared/load-look';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { insertPrompt } from './insert-prompt';
import { openLibrary } from './open-library';
import { searchPrompts } from './search-service';

const MOST_SUGGESTIONS = 6;

/** What the address bar offered last, by what it writes there. The worker may have slept since. */
let offered = new Map<string, string>();

/** The prompts that fit what was typed behind the keyword. */
export async function suggestPrompts(typed: string) {
  await loadLook();
  const { prompts } = await searchPrompts(typed, MOST_SUGGESTIONS, false);
  offered = new Map(prompts.map(({ meta }) => [meta.title, meta.id]));
  const [first] = prompts;
  browser.omnibox.setDefaultSuggestion({ description: first ? describe(first) : i18n.t('omnibox.none') });
  // What is accepted without a choice is the first.
  return prompts.slice(1).map((prompt) => ({ content: prompt.meta.title, description: describe(prompt) }));
}

/**
 * Inserts the prompt that was chosen into the tab in front, which the choice has opened to us; where it has no box, or
 * no extension may enter, the library page shows the prompt.
 */
export async function choosePrompt(chosen: string): Promise<void> {
  const id = offered.get(chosen) ?? (await searchPrompts(chosen, 1, true)).prompts[0]?.meta.id;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (id !== undefined && tab?.id !== undefined) {
    const { outcome } = await insertPrompt({ ids: [id] }, { tabId: tab.id, frameId: 0 });
    if (outcome.ok) return;
  }
  await openLibrary(id ?? '');
}

function describe({ meta, marks }: ListedPrompt): string {
  return describeSuggestion(
    { title: meta.title, lead: meta.lead, marks: marks?.title ?? [] },
    !import.meta.env.FIREFOX,
  );
}
