/** The texts of the interface in one language, by key: `area_key`. */
export type MessageTexts = Readonly<Record<string, string>>;

/** Reads a browser's messages.json. What is not of its form is left out. */
export function parseMessages(file: unknown): MessageTexts {
  return Object.fromEntries(
    Object.entries(Object(file)).flatMap(([key, value]) => {
      const { message } = Object(value) as { readonly message?: unknown };
      return typeof message === 'string' ? [[key, message]] : [];
    }),
  );
}
