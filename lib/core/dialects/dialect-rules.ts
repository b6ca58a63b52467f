import type { Dialect } from '../sites/site';
import type { AdaptationId, OfferId } from './adaptation';
import { addAspect } from './add-aspect';
import type { Rule } from './change';
import { cleanCharacters } from './clean-characters';
import { flattenLines } from './flatten-lines';
import { mendDashes } from './mend-dashes';
import { moveExclusions } from './move-exclusions';
import { moveParameters } from './move-parameters';
import { offerAspect } from './offer-aspect';
import { offerNegativeApart } from './offer-negative-apart';
import { offerNegativeInWords } from './offer-negative-in-words';
import { offerNoParameter } from './offer-no-parameter';
import { offerPlainWeights } from './offer-plain-weights';
import { removeParameters } from './remove-parameters';
import { sayAspect } from './say-aspect';
import { sayExclusions } from './say-exclusions';

/** In the order in which they are asked: each sees what those before it have made of the text. */
export const DIALECT_RULES: Readonly<Record<Dialect, readonly (readonly [AdaptationId | OfferId, Rule])[]>> = {
  midjourney: [
    ['clean', cleanCharacters],
    ['parameters-last', moveParameters],
    ['no-parameter', offerNoParameter],
    ['one-line', flattenLines],
    ['aspect-parameter', addAspect],
    ['dashes', mendDashes],
  ],
  'stable-diffusion': [
    ['clean', cleanCharacters],
    ['negative-apart', offerNegativeApart],
    ['parameters-removed', removeParameters],
    ['aspect-in-words', sayAspect],
    ['exclusions-kept', moveExclusions],
  ],
  chat: [
    ['clean', cleanCharacters],
    ['plain-weights', offerPlainWeights],
    ['parameters-removed', removeParameters],
    ['aspect-in-words', sayAspect],
    ['exclusions-kept', sayExclusions],
    ['negative-in-words', offerNegativeInWords],
    ['aspect-sentence', offerAspect],
  ],
  plain: [
    ['clean', cleanCharacters],
    ['parameters-removed', removeParameters],
    ['aspect-in-words', sayAspect],
    ['exclusions-kept', sayExclusions],
  ],
};
