import type { SkipReason } from '../lib/core/formats/import-reading';

/** Why an import did not take something over, in words that say what to do where there is something to do. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  'unknown-format': 'No prompts were found: this is none of the formats that are read.',
  'not-text': 'This is no text in UTF-8 or UTF-16: save it as one of them.',
  broken: 'It cannot be read.',
  'no-title': 'It has no title.',
  'no-text': 'There is no prompt in it.',
  divider: 'It only parts the list.',
  'runs-code': 'It would run code, which is never done.',
  'too-long': 'A prompt has more than 500,000 characters: split it.',
  'too-many': 'There are more than 20,000 files: import them in parts.',
  'too-large': 'It is too large (100 MB in all), or packed as only a bomb is.',
  'nested-archive': 'It is an archive within an archive: unpack it first.',
  'unsafe-path': 'Its path leads out of the archive.',
  'unsafe-content': 'It holds what is not safe to take over.',
  repeated: 'It stands there a second time.',
};

/** What nobody needs to look after. */
export const harmlessReasons: ReadonlySet<SkipReason> = new Set(['unknown-format', 'not-text', 'divider', 'repeated']);
