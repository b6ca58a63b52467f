import { ADAPTATION_IDS, type AdaptationId, OFFER_IDS, type OfferId } from './adaptation';

/** What the user has switched for a site. */
export interface Choices {
  /** Adaptations that are left out. */
  readonly off: readonly AdaptationId[];
  /** Offers that are taken. */
  readonly on: readonly OfferId[];
}

export const NO_CHOICES: Choices = { off: [], on: [] };

/** Reads what storage or a message holds; what is no adaptation and no offer is left out. */
export function parseChoices(stored: unknown): Choices {
  const { off, on } = Object(stored) as { readonly off: unknown; readonly on: unknown };
  return { off: known(ADAPTATION_IDS, off), on: known(OFFER_IDS, on) };
}

/** The choices with one switched the other way, in the order of the ids, so that equal choices look equal. */
export function toggleChoice({ off, on }: Choices, id: AdaptationId | OfferId): Choices {
  return { off: toggled(ADAPTATION_IDS, off, id), on: toggled(OFFER_IDS, on, id) };
}

function known<Id extends string>(ids: readonly Id[], stored: unknown): readonly Id[] {
  return Array.isArray(stored) ? ids.filter((id) => stored.includes(id)) : [];
}

function toggled<Id extends string>(ids: readonly Id[], chosen: readonly Id[], id: string): readonly Id[] {
  return ids.filter((each) => chosen.includes(each) !== (each === id));
}
