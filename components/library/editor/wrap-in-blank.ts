interface Wrapped {
  readonly text: string;
  /** Where the name of the blank stands in the text: what is to be written next. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

const NAME = 'name';

/** Makes a blank of what is selected, which becomes its default. Places are UTF-16 code units. */
export function wrapInBlank(text: string, start: number, end: number): Wrapped {
  const chosen = text.slice(start, end).replace(/\s+/g, ' ').replaceAll('"', '’').trim();
  const before = `{argument name="`;
  const blank = `${before}${NAME}" default="${chosen}"}`;
  return {
    text: text.slice(0, start) + blank + text.slice(end),
    nameStart: start + before.length,
    nameEnd: start + before.length + NAME.length,
  };
}
