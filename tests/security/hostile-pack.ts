import type { ToldPrompt } from '../browser/import-pack';
import { promptWith } from '../e2e/catalog-text';

const RUN = 'globalThis.pwned=1';

/** A bundled prompt that the pack imitates. */
export const imitated = promptWith(({ variables }) => variables.length === 0);

/** A pack of somebody who is out for harm. Each prompt has a word of its own, by which a search finds it. */
export const hostilePack: readonly ToldPrompt[] = [
  {
    key: 'markup',
    title: `Quixotic <img src=x onerror="${RUN}"><script>${RUN}</script>`,
    lead: `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
    category: `<svg onload=${RUN}>`,
    tags: ['<b>bold</b>', `"><a href="javascript:${RUN}">`],
    author: `<a href="javascript:${RUN}">me</a>`,
    authorUrl: `javascript:${RUN}`,
    sourceUrl: `javascript:${RUN}`,
    preview: `data:text/html,<script>${RUN}</script>`,
    text: `Quixotic </p><script>${RUN}</script><img src=x onerror="${RUN}"> [a](javascript:${RUN}) \${${RUN}}`,
    notes: `<style>*{display:none}</style><img src=x onerror="${RUN}">`,
  },
  {
    key: '__proto__',
    title: '__proto__ Bodacious constructor',
    category: 'constructor',
    tags: ['__proto__', 'constructor', 'hasOwnProperty', 'toString'],
    author: 'prototype',
    text: 'Bodacious {{__proto__:polluted}} and {{constructor:toString}} and {{hasOwnProperty}}',
  },
  {
    key: 'turned',
    title: 'Gargantuan \u202Egnp.rotaluclac\u202C of a cat',
    lead: 'A \u2067lead\u2069 that turns \u200Fthe line',
    category: 'tur\u202Ened',
    tags: ['le\u202Eft', 'ri\u2066ght'],
    text: 'Gargantuan cat, \u202Eevil\u202C and \u2066isolated\u2069, in the rain',
  },
  {
    key: 'invisible',
    title: 'Mesozoic pa\u200Bly\u200Bgo\u2060nal\u{E0068}\u{E0069} picture',
    text: `Mesozoic \uFEFFfern${'\u200B'.repeat(3000)} with dew${'\u{E0041}'.repeat(40)}`,
  },
  {
    key: 'endless',
    title: `Zygomorphic ${'W'.repeat(1900)}`,
    lead: 'L'.repeat(1990),
    category: 'C'.repeat(1990),
    tags: ['T'.repeat(1990)],
    author: 'A'.repeat(1990),
    text: `Zygomorphic ${'x'.repeat(30_000)} {{${'n'.repeat(60)}:${'d'.repeat(900)}}}`,
  },
  {
    key: imitated.id,
    title: imitated.title,
    category: imitated.category,
    tags: imitated.tags,
    lead: imitated.lead,
    text: 'Kerfuffle: not the bundled text at all',
  },
  {
    key: '@own/stolen',
    title: 'Lackadaisical own prompt',
    text: 'Lackadaisical: I say that I am one of the user’s own',
  },
];

/** What cannot be kept, by its key. */
export const refusedPack: readonly ToldPrompt[] = [
  { key: 'title of 10 MB', title: 'T'.repeat(10_000_000), text: 'A text' },
  { key: 'endless tag', title: 'A title', tags: ['t'.repeat(5_000)], text: 'A text' },
  { key: 'endless text', title: 'A title', text: 'x'.repeat(600_000) },
  { key: 'nothing in it', title: '\u0020\u3000', text: 'A text' },
];
