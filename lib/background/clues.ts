import type { FieldClues } from '@/lib/core/field-path';
import { fieldWords } from '@/lib/core/sites/field-words';
import { siteOf } from '@/lib/core/sites/site-of';
import { pickedFieldsItem } from '@/lib/shared/storage';
import { hostOf } from './host-of';

/** What is known of where the prompt box stands on the page at `url`: from the table of sites, and from the user. */
export async function cluesFor(url: string | undefined): Promise<FieldClues> {
  const site = url === undefined ? undefined : siteOf(url);
  const picked = await pickedFieldsItem.getValue();
  return {
    hints: site?.promptBox.map(({ selector }) => selector) ?? [],
    negativeHints: site?.negativeBox.map(({ selector }) => selector) ?? [],
    picked: picked[hostOf(url)],
    words: fieldWords,
  };
}
