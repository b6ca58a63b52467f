import { isWebAddress } from '../catalog/is-web-address';
import { importedPrompt } from '../formats/imported-prompt';
import { titleOfText } from '../formats/title-of-text';
import { authorOfPage } from './author-of-page';
import type { PromptDraft } from './prompt-draft';

/**
 * A prompt out of a text that stands on a page.
 *
 * @param title '' for one made of the text
 * @param address of the page, whose author it is taken to be by; '' where that says nothing of the text
 */
export function draftOfText(text: string, title: string, address: string): PromptDraft {
  const {
    key: _key,
    favourite: _favourite,
    createdAt: _created,
    updatedAt: _updated,
    ...draft
  } = importedPrompt({
    key: '',
    title: title || titleOfText(text),
    text,
    sourceUrl: isWebAddress(address) ? address.replace(/#.*$/, '') : '',
    ...authorOfPage(address),
  });
  return draft;
}
