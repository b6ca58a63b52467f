// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { kindOfField } from './kind-of-field';

it.each([
  ['textarea', '<textarea id="field"></textarea>'],
  ['input', '<input id="field" />'],
  ['prosemirror', '<div id="field" class="tiptap ProseMirror" contenteditable="true"></div>'],
  ['lexical', '<div id="field" data-lexical-editor="true" contenteditable="true"></div>'],
  ['slate', '<div id="field" data-slate-editor="true" contenteditable="true"></div>'],
  ['quill', '<div class="ql-container"><div id="field" class="ql-editor" contenteditable="true"></div></div>'],
  ['draft', '<div id="field" class="notranslate public-DraftEditor-content" contenteditable="true"></div>'],
  ['ckeditor', '<div id="field" class="ck ck-content ck-editor__editable" contenteditable="true"></div>'],
  ['codemirror', '<div class="cm-editor"><div id="field" class="cm-content" contenteditable="true"></div></div>'],
  ['monaco', '<div class="monaco-editor"><div id="field" class="native-edit-context"></div></div>'],
  ['monaco', '<div class="monaco-editor"><textarea id="field" class="inputarea"></textarea></div>'],
  ['contenteditable', '<div id="field" contenteditable="true"></div>'],
])('knows %s by the mark that it leaves in the page', (kind, html) => {
  document.body.innerHTML = html;
  expect(kindOfField(document.getElementById('field') as HTMLElement)).toBe(kind);
});
