/** The host of an address, with its port; '' for what has none. */
export function hostOf(url: string | undefined): string {
  return URL.canParse(url ?? '') ? new URL(url ?? '').host : '';
}
