const BETWEEN = ' | ';

/** The numbers up to this one use every form that a language has for whole numbers. */
const ENOUGH = 101;

/**
 * The form of a message for a count. A message with several forms has them divided by ` | `, in the order in which
 * Unicode's plural rules name them (zero, one, two, few, many, other), without those that no whole number of the
 * language takes: two in English, three in Russian, six in Arabic, one in Japanese.
 */
export function choosePlural(message: string, language: string, count: number): string {
  const forms = message.split(BETWEEN);
  if (forms.length === 1) return message;
  const index = pluralCategories(language).indexOf(new Intl.PluralRules(language).select(count));
  return forms[index] ?? forms.at(-1) ?? message;
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The categories that the whole numbers of a language take, in the order of the forms in a message. */
export function pluralCategories(language: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(language);
  const taken = new Set(Array.from({ length: ENOUGH }, (_, count) => rules.select(count)));
  return ORDER.filter((category) => taken.has(category));
}
