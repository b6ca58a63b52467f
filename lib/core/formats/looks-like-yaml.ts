/**
 * Whether a text may be YAML, from its name and its first line that says anything. A text whose name is that of another
 * kind is none, since nearly every list of words is YAML as well.
 */
export function looksLikeYaml(text: string, path: string): boolean {
  if (isYamlName(path)) return true;
  if (/\.\w+$/.test(path)) return false;
  const line = firstLine(text);
  return /^(?:- )?["']?[\w][^:\n]{0,100}:(?:\s|$)/.test(line);
}

export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function firstLine(text: string): string {
  for (const line of text.slice(0, looked).split('\n')) {
    if (!/^\s*(?:#|$|---)/.test(line)) return line;
  }
  return '';
}

/** UTF-16 code units. */
const looked = 10_000;
