/**
 * How a field was found. focused: it has the focus, or had it last. picked: by the user, for this site. hint: the
 * site's row knows it. best: it looks most like a prompt box.
 */
export const FIELD_SOURCES = ['focused', 'picked', 'hint', 'best'] as const;

export type FieldSource = (typeof FIELD_SOURCES)[number];
