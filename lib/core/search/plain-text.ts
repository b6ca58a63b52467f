/**
 * The text as a reader takes it: of a blank such as `{argument name="place" default="a harbor"}`, its name and what stands
 * in it, since "argument" and "default" would be words of every second prompt.
 */
export function plainText(text: string): string {
  return text.replace(/\{argument\b([^{}]*)\}/g, (_, attributes: string) => attributes.replace(/\b[a-z]+=/g, ' '));
}
