import { Plus, X } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import {
  ADAPTATION_IDS,
  type Adaptation,
  type AdaptationId,
  OFFER_IDS,
  type Offer,
  type OfferId,
} from '@/lib/core/dialects/adaptation';
import type { FinishedPrompt } from '@/lib/core/finish/finish-prompt';
import { adaptationWords } from '@/lib/shared/adaptation-words';
import type { FillStore } from './fill-store';

interface Props {
  readonly store: FillStore;
  readonly finished: FinishedPrompt;
}

/**
 * What was done to the text for the page's site, and what could be: each a switch. What is switched holds for this
 * insertion, until the user keeps it for the site.
 */
export function AdaptationChips({ store, finished: { adaptations, leftOut, offers } }: Props) {
  const site = useStore(store, (state) => state.site);
  const choices = useStore(store, (state) => state.choices);
  const isChanged = site !== undefined && site.name !== '' && JSON.stringify(choices) !== JSON.stringify(site.choices);
  const chips = [
    ...adaptations.map((each) => ({ ...each, isOn: true })),
    ...leftOut.map((each) => ({ ...each, isOn: false })),
    ...offers.map((each) => ({ ...each, isOn: choices.on.includes(each.id) })),
  ].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
  if (chips.length === 0 && !isChanged) return null;
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 text-[12px]">
      <legend className="float-start me-1 text-muted">
        {site?.name ? i18n.t('adaptation.forSite', [site.name]) : i18n.t('adaptation.forPage')}
      </legend>
      {chips.map((chip) => (
        <Chip key={chip.id} chip={chip} onToggle={() => store.getState().toggle(chip.id)} />
      ))}
      {isChanged && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes, and the focus must not go with it.
            currentTarget.closest<HTMLElement>('[tabindex="0"]')?.focus();
            store.getState().keepChoices();
          }}
          className="cursor-pointer rounded-full px-2 py-0.5 font-medium text-accent outline-accent hover:underline"
        >
          {i18n.t('adaptation.keep', [site.name])}
        </button>
      )}
    </fieldset>
  );
}

/** A chip stays where it is when it is switched. */
const ORDER: readonly (AdaptationId | OfferId)[] = [...ADAPTATION_IDS, ...OFFER_IDS];

interface ChipProps {
  readonly chip: (Adaptation | Offer) & { readonly isOn: boolean };
  readonly onToggle: () => void;
}

function Chip({ chip: { label, isOn }, onToggle }: ChipProps) {
  const Icon = isOn ? X : Plus;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className={`inline-flex max-w-full cursor-pointer items-center gap-1 rounded-full border px-2 py-0.5 text-start outline-offset-1 outline-accent ${isOn ? 'border-line bg-raised text-ink' : 'border-dashed border-muted/50 text-muted hover:text-ink'}`}
    >
      <span className="truncate">{adaptationWords(label)}</span>
      <Icon aria-hidden="true" className="size-3 flex-none" />
    </button>
  );
}
