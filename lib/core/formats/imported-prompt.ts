import { detectImageNeed } from '../catalog/detect-image-need';
import { variablesOfTexts } from '../template/variables-of-texts';
import type { ImportedPrompt } from './import-reading';

/** A prompt of which a file tells at least these three; all else is empty, and the variables are those of its texts. */
export function importedPrompt(
  told: Pick<ImportedPrompt, 'key' | 'title' | 'text'> & Partial<ImportedPrompt>,
): ImportedPrompt {
  return {
    category: '',
    tags: [],
    author: '',
    authorUrl: '',
    sourceUrl: '',
    preview: '',
    lead: '',
    negative: '',
    aspect: '',
    needsImage: detectImageNeed(told.text),
    variables: told.variables ?? variablesOfTexts(told.text, told.negative ?? ''),
    notes: '',
    favourite: false,
    createdAt: 0,
    updatedAt: 0,
    ...told,
  };
}
