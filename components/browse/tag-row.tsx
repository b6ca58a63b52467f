import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { ShownText } from '../ui/shown-text';
import type { BrowseStore } from './browse-store';
import { ChipRow, FilterChip } from './chip-row';

const MOST_TAGS = 24;

/** The tags that what is shown can be narrowed to, with their counts; pressed again, a tag lets go. */
export function TagRow({ store }: { readonly store: BrowseStore }) {
  const tag = useStore(store, (state) => state.tag);
  const tags = useStore(store, (state) => state.tags);
  const others = tags.filter(({ name }) => name !== tag).slice(0, MOST_TAGS);
  const shown = tag === '' ? others : [{ name: tag, count: countOf(tag, tags) }, ...others];
  if (shown.length === 0) return null;
  return (
    <ChipRow label={i18n.t('browse.tags')} isSmall>
      {shown.map(({ name, count }) => (
        <FilterChip key={name} isSmall isOn={name === tag} count={count} onClick={() => store.getState().showTag(name)}>
          <ShownText text={`#${name}`} />
        </FilterChip>
      ))}
    </ChipRow>
  );
}

function countOf(tag: string, tags: readonly { readonly name: string; readonly count: number }[]): number {
  return tags.find(({ name }) => name === tag)?.count ?? 0;
}
