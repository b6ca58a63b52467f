import { deepElements } from '../../lib/page/find/deep-elements';
import { findField } from '../../lib/page/find/find-field';
import { focusedField } from '../../lib/page/find/focused-field';
import { negativeField } from '../../lib/page/find/negative-field';
import { visibleFields } from '../../lib/page/find/visible-fields';

// The tests call it in the content script's world of a page, as `finder.findField(document, [])`.
Object.assign(globalThis, { finder: { deepElements, findField, focusedField, negativeField, visibleFields } });
