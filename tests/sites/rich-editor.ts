import { element } from './element';

type Attributes = Parameters<typeof element>[1];

/** The markup that an editor leaves in the page while it is empty. */
export const richEditor = {
  proseMirror: (attributes: Attributes, placeholder: string) =>
    element(
      'div',
      { contenteditable: 'true', translate: 'no', class: 'ProseMirror', ...attributes },
      element('p', { 'data-placeholder': placeholder, class: 'placeholder' }, '<br class="ProseMirror-trailingBreak">'),
    ),

  tiptap: (attributes: Attributes, placeholder: string) =>
    element(
      'div',
      { contenteditable: 'true', translate: 'no', tabindex: '0', class: 'tiptap ProseMirror', ...attributes },
      element(
        'p',
        { 'data-placeholder': placeholder, class: 'is-empty is-editor-empty' },
        '<br class="ProseMirror-trailingBreak">',
      ),
    ),

  /** Its placeholder is a sibling that lies over the empty line. */
  lexical: (attributes: Attributes, placeholder: string, tag = 'div') =>
    element(
      tag,
      { contenteditable: 'true', role: 'textbox', spellcheck: 'true', 'data-lexical-editor': 'true', ...attributes },
      '<p dir="auto"><br></p>',
    ) + element('div', { 'aria-hidden': 'true', style: 'pointer-events:none' }, placeholder),

  slate: (attributes: Attributes, placeholder: string) =>
    element(
      'div',
      {
        role: 'textbox',
        'aria-multiline': 'true',
        contenteditable: 'true',
        'data-slate-editor': 'true',
        'data-slate-node': 'value',
        ...attributes,
      },
      element(
        'div',
        { 'data-slate-node': 'element' },
        element('span', { 'data-slate-placeholder': 'true', contenteditable: 'false' }, placeholder),
        '<span data-slate-leaf="true"><span data-slate-zero-width="n">&#xFEFF;<br></span></span>',
      ),
    ),

  /** Beside the editor lies a clipboard, editable and far off the screen. */
  quill: (attributes: Attributes, placeholder: string) =>
    element(
      'div',
      { contenteditable: 'true', class: 'ql-editor ql-blank textarea', 'data-placeholder': placeholder, ...attributes },
      '<p><br></p>',
    ) +
    element('div', {
      class: 'ql-clipboard',
      contenteditable: 'true',
      tabindex: '-1',
      style: 'position:absolute;left:-100000px;top:50%;width:300px;height:40px;overflow-y:hidden',
    }),

  draft: (attributes: Attributes) =>
    element(
      'div',
      { contenteditable: 'true', class: 'public-DraftEditor-content', spellcheck: 'true', ...attributes },
      '<div data-contents="true"><div data-block="true"><span data-offset-key="a-0-0"><br data-text="true"></span></div></div>',
    ),
};
