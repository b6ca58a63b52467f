import { fieldWords } from '../../lib/core/sites/field-words';
import { deepElements } from '../../lib/page/find/deep-elements';
import { findField } from '../../lib/page/find/find-field';
import { focusedField } from '../../lib/page/find/focused-field';
import { negativeField } from '../../lib/page/find/negative-field';
import { readMeanings } from '../../lib/page/find/read-meanings';
import { visibleFields } from '../../lib/page/find/visible-fields';

// The tests call it in the content script's world of a page, as `finder.findField(document, [])`.
Object.assign(globalThis, {
  finder: {
    deepElements,
    findField: (doc: Document, hints: readonly string[], last?: HTMLElement) =>
      findField(doc, { hints, words: fieldWords }, last),
    focusedField,
    negativeField: (doc: Document, negativeHints: readonly string[]) =>
      negativeField(doc, { negativeHints, words: fieldWords }),
    visibleFields: (doc: Document) => visibleFields(doc, readMeanings(fieldWords)),
  },
});
