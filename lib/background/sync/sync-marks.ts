/** How the keys of own prompts, and those of settings, begin among what is synced. */
export const PROMPT_PREFIX = 'p:';
export const SETTING_PREFIX = 's:';
export const FAVOURITES = 'favourites';
export const USAGE = 'usage';

/** What was synced the last time, by its key, as canonical JSON. */
export type SyncMarks = Readonly<Record<string, string>>;
