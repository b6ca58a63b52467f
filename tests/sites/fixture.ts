/** A page built like one of a known site, or like one that has no prompt box at all. */
export interface Fixture {
  readonly name: string;
  /** Where the page is served, so that its site, its origin and its scheme are the real ones. */
  readonly url: string;
  /** The right box bears `data-right`, the one for the negative prompt `data-right-negative`. */
  readonly body: string;
  /** The pages of its frames, by address. */
  readonly frames?: Readonly<Record<string, string>>;
}
