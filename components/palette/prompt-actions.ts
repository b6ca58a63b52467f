import { LibraryBig, Link, PenLine, Star } from 'lucide-react';
import { i18n } from '#i18n';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import type { PromptMeta } from '@/lib/core/prompt';
import { COMMAND } from '../fill/command';
import type { FillState } from '../fill/fill-store';
import { only, type PaletteAction } from './palette-action';
import { type PaletteState, selectedPrompt } from './palette-store';

/** What can be done with one prompt: the one whose form is open, or the selected one. */
export function promptActions(state: PaletteState, fill: FillState): readonly PaletteAction[] {
  const prompt = state.filling ? onlyPart(fill) : selectedPrompt(state)?.meta;
  if (!prompt) return [];
  const { id, sourceUrl } = prompt;
  const isFavourite = state.list?.prompts.find(({ meta }) => meta.id === id)?.favourite;
  return [
    ...only(isFavourite !== undefined, {
      name: i18n.t(isFavourite ? 'palette.unfavorite' : 'palette.favorite'),
      ...(state.stack.length === 0 && { hint: i18n.t('action.favorite') }),
      icon: Star,
      keys: `${COMMAND} D`,
      act: () => state.setFavourite(id, !isFavourite),
    }),
    {
      name: i18n.t(packOf(id) === CATALOG_PACK ? 'browse.editCopy' : 'browse.edit'),
      icon: PenLine,
      keys: `${COMMAND} E`,
      act: () => state.editPrompt(id),
    },
    ...only(sourceUrl !== '', {
      name: i18n.t('browse.copySource'),
      icon: Link,
      keys: `${COMMAND} L`,
      act: () => state.copySource(sourceUrl),
    }),
    {
      name: i18n.t('palette.openInLibrary'),
      icon: LibraryBig,
      keys: `${COMMAND} O`,
      act: () => state.openInLibrary(id),
    },
  ];
}

function onlyPart({ parts }: FillState): PromptMeta | undefined {
  return parts.length === 1 ? parts[0]?.prompt : undefined;
}
