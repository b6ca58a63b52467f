import { isWebAddress } from '../catalog/is-web-address';

export interface EntryHeading {
  /** '' for a heading that is no more than a number. */
  readonly title: string;
  readonly author: string;
  readonly authorUrl: string;
  readonly sourceUrl: string;
}

/**
 * What the heading of an entry in a list says: its title without the number before it (`No. 3:`, `Case 3:`, `1.2.`),
 * the address that the title links to, and whom `(by [@name](address))` names.
 */
export function readEntryHeading(heading: string): EntryHeading {
  const written = heading.slice(0, longest);
  const by = /[(（]?(?:\bby|作者[:：]?)\s+(\[[^[\]]{1,100}\]\([^()\s]{1,500}\)|@[\w.-]{1,60})[)）]?\s*$/iu.exec(
    written,
  );
  const author = findLinks(by?.[1] ?? '')[0];
  const rest = by ? written.slice(0, by.index) : written;
  const [link] = findLinks(rest);
  return {
    title: withoutNumber(withoutLinks(rest)),
    author: author?.text ?? (by?.[1]?.startsWith('@') ? by[1] : ''),
    authorUrl: author?.url ?? '',
    sourceUrl: link?.url ?? '',
  };
}

/** UTF-16 code units; a longer heading is cut. */
const longest = 1000;

export interface Link {
  readonly text: string;
  /** '' when it is not http(s). */
  readonly url: string;
}

/** The links of a text, without pictures. */
export function findLinks(text: string): readonly Link[] {
  return [...text.matchAll(/(?<!!)\[([^[\]]{1,300})\]\(([^()\s]{1,1000})\)/g)].map(([, name = '', address = '']) => ({
    text: name.trim(),
    url: isWebAddress(address) ? address : '',
  }));
}

/** A heading as plain words: links as what they say, without pictures, emphasis and marks at its ends. */
function withoutLinks(text: string): string {
  return text
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]{1,300}>/g, ' ')
    .replace(/\*{1,3}|`|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutNumber(text: string): string {
  return text
    .replace(
      /^(?:no|nr|example|case|prompt|item|style|例|案例|示例|ケース|例子)\s?\.?\s?#?\s?\d+(?:\.\d+)*\s?(?:[.:：)、|-]\s*|\s+|$)/iu,
      '',
    )
    .replace(/^#?\d+(?:\.\d+)*(?:[.:：)、]\s*|(?<=\.\d+)\s+|$)/u, '')
    .trim();
}
