/** Whether the focus is in a frame of another origin, into which this page's world cannot see. */
export function focusIsForeign({ activeElement }: Document): boolean {
  return activeElement?.localName === 'iframe' && (activeElement as HTMLIFrameElement).contentDocument === null;
}
