import type { Format } from './import-reading';
import { readAwesomeList } from './read-awesome-list';

/** A page that lists prompts under headings, as the README files of collections do. */
export const awesomeListFormat: Format = {
  id: 'awesome-list',
  fits: (text, path) => {
    if (!/^ {0,3}#{1,6}[ \t]/m.test(text)) return false;
    const { entries, labelled } = readAwesomeList(text, path);
    // A single prompt may have chapters and code blocks of its own; without the word, only several of one kind are a list.
    return labelled >= 2 || entries >= 3;
  },
  read: (text, path) => {
    const { prompts, wordLists, skipped } = readAwesomeList(text, path);
    return { prompts, wordLists, skipped };
  },
};
