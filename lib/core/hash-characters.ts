/**
 * Two 32-bit marks of a text: FNV-1a over the UTF-16 code units, from different beginnings and with different factors.
 * They tell contents apart, and protect nothing.
 */
export function hashCharacters(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0];
}
