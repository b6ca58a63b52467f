/** A text as a YAML scalar on one line that reads back as exactly this text: bare, 'quoted' or "escaped". */
export function yamlText(text: string): string {
  if (isBare(text)) return text;
  if (!unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replaceAll(new RegExp(unprintable, 'gu'), (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Far fewer than YAML allows, so that every reader takes them for text. */
function isBare(text: string): boolean {
  if (/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) || text.endsWith(' ')) return false;
  return /^(?:[\p{L}/]|\d+\p{L}+-\p{L})[\p{L}\p{N} _/.,()&+'’–—-]*$/u.test(text);
}

/** What YAML allows in double quotes only, and only escaped: controls, line breaks of all kinds, broken pairs. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
