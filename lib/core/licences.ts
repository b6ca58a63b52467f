/** A package whose code ships in the extension. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** The licence's short name, as the package gives it: `MIT`. */
  readonly licence: string;
  /** Its text, or '' where the package has none. */
  readonly text: string;
}

/** Reads the list that the build writes. What is not of its form is left out. */
export function parseLicences(file: unknown): Licence[] {
  if (!Array.isArray(file)) return [];
  return file.flatMap((entry: unknown) => {
    const { name, version, licence, text } = Object(entry) as Readonly<Record<string, unknown>>;
    return [name, version, licence, text].every((field) => typeof field === 'string')
      ? [{ name, version, licence, text } as Licence]
      : [];
  });
}
