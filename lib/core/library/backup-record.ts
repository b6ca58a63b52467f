import type { ImportedWordList } from '../formats/import-reading';
import type { Usage } from '../usage';
import type { LibraryPrompt, Pack } from './library-prompt';
import type { PromptVersion } from './prompt-version';

/**
 * A line of a backup file, which is JSON, one record a line, beginning with the head. Packs stand before their prompts,
 * and the versions of a prompt behind it. Pictures are `data:` addresses of WebP files.
 */
export type BackupRecord =
  | { readonly kind: 'head'; readonly format: 'prompt-palette-backup'; readonly version: 1; readonly at: number }
  | ({ readonly kind: 'pack' } & Pack)
  | ({ readonly kind: 'prompt'; readonly key: string } & Omit<LibraryPrompt, 'picture'>)
  | ({ readonly kind: 'version' } & PromptVersion)
  | { readonly kind: 'picture'; readonly id: string; readonly picture: string }
  | ({ readonly kind: 'words'; readonly pack: string } & ImportedWordList)
  | { readonly kind: 'favourites'; readonly ids: readonly string[] }
  | ({ readonly kind: 'usage'; readonly id: string } & Omit<Usage, 'once'>);
