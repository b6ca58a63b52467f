import { i18n } from '#i18n';
import type { Deed, Label, Warning } from '@/lib/core/dialects/adaptation';

const WITHOUT_DETAIL = {
  lineEndsMended: 'adaptation.lineEndsMended',
  hiddenCharactersCleaned: 'adaptation.hiddenCharactersCleaned',
  oneLine: 'adaptation.oneLine',
  exclusionsInWords: 'adaptation.exclusionsInWords',
  exclusionsInNegative: 'adaptation.exclusionsInNegative',
  negativeApart: 'adaptation.negativeApart',
} as const;

const WITH_DETAIL = {
  parametersMoved: 'adaptation.parametersMoved',
  aspectAdded: 'adaptation.aspectAdded',
  aspectFromSentence: 'adaptation.aspectFromSentence',
  dashesMended: 'adaptation.dashesMended',
  parametersRemoved: 'adaptation.parametersRemoved',
  aspectInWords: 'adaptation.aspectInWords',
  exclusionsAsParameter: 'adaptation.exclusionsAsParameter',
  negativeInWords: 'adaptation.said',
  aspectSentence: 'adaptation.said',
  plainWeights: 'adaptation.plainWeights',
} as const satisfies Record<Exclude<Deed, keyof typeof WITHOUT_DETAIL>, string>;

/** What is done to a text, in a few words. */
export function adaptationWords({ deed, about }: Label): string {
  return deed in WITHOUT_DETAIL
    ? i18n.t(WITHOUT_DETAIL[deed as keyof typeof WITHOUT_DETAIL])
    : i18n.t(WITH_DETAIL[deed as keyof typeof WITH_DETAIL], [about]);
}

export function warningWords(warning: Warning): string {
  if (warning.id === 'json') return i18n.t('adaptation.jsonJobs');
  return warning.orMore ? i18n.t('adaptation.moreJobs', [warning.jobs]) : i18n.t('adaptation.jobs', [warning.jobs]);
}
