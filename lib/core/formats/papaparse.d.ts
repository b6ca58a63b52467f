// The package's own types bring in Node's, which this code must not see. What it uses is declared here.
declare module 'papaparse' {
  interface Step {
    /** The cells of one row. */
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string; readonly message: string }[];
    /** `cursor` is the place behind the row. */
    readonly meta: { readonly cursor: number };
  }

  const Papa: {
    parse(text: string, config: { delimiter: string; newline: string; step: (row: Step) => void }): void;
  };
  export default Papa;
}
