import { diffWords } from 'diff';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { variableKey } from '@/lib/core/template/variable-key';
import { variablesOfTexts } from '@/lib/core/template/variables-of-texts';
import { ShownText } from '../../ui/shown-text';

interface Props {
  readonly before: PromptDraft;
  readonly after: PromptDraft;
}

/** Longer texts are shown one after the other, and so are two that have next to nothing in common. */
const LONGEST_COMPARED = 40_000;
const LONGEST_COMPARING_MS = 300;

const FIELDS = {
  title: 'editor.title',
  lead: 'editor.lead',
  text: 'editor.text',
  negative: 'editor.negative',
  category: 'editor.category',
  tags: 'editor.tags',
  aspect: 'editor.aspect',
  needsImage: 'editor.needsImage',
  variables: 'editor.variables',
  notes: 'editor.notes',
  author: 'editor.author',
  sourceUrl: 'editor.source',
} as const satisfies Partial<Record<keyof PromptDraft, string>>;

/** What changed between two states of a prompt, field by field and word by word. */
export function VersionDiff({ before, after }: Props) {
  const changed = Object.entries(FIELDS).flatMap(([field, title]) => {
    const [old, now] = [before, after].map(
      (draft) =>
        field === 'variables'
          ? describedVariables(draft)
          : readable(draft[field as Exclude<keyof typeof FIELDS, 'variables'>]), // Its own keys.
    );
    return old === now ? [] : [{ field, title: i18n.t(title), old: old ?? '', now: now ?? '' }];
  });
  if (changed.length === 0) return <p className="p-5 text-label text-muted">{i18n.t('history.same')}</p>;
  return (
    <dl className="flex flex-col gap-4 p-5">
      {changed.map(({ field, title, old, now }) => (
        <div key={field}>
          <dt className="mb-1 text-small font-semibold text-muted">{title}</dt>
          <dd dir="auto" className="text-label leading-relaxed break-words whitespace-pre-wrap">
            <Words old={old} now={now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ old, now }: { readonly old: string; readonly now: string }) {
  const parts = useMemo(() => compare(old, now), [old, now]);
  return parts.map(({ at, value, kind }) => {
    if (kind === 'added')
      return (
        <ins key={at} className="rounded-[3px] bg-success/20 no-underline forced-colors:underline">
          <ShownText text={value} />
        </ins>
      );
    if (kind === 'removed')
      return (
        <del key={at} className="rounded-[3px] bg-danger/15 text-muted">
          <ShownText text={value} />
        </del>
      );
    return <ShownText key={at} text={value} />;
  });
}

interface Part {
  /** Counts the parts. */
  readonly at: number;
  readonly value: string;
  readonly kind: 'same' | 'added' | 'removed';
}

function compare(old: string, now: string): readonly Part[] {
  const isShort = old.length + now.length <= LONGEST_COMPARED;
  const words = isShort ? diffWords(old, now, { timeout: LONGEST_COMPARING_MS }) : undefined;
  if (!words)
    return [
      { at: 0, value: old, kind: 'removed' },
      { at: 1, value: now, kind: 'added' },
    ];
  return words.map(({ value, added, removed }, at) => ({
    at,
    value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function readable(value: PromptDraft[Exclude<keyof typeof FIELDS, 'variables'>]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

/** What is said of the blanks beside what the texts say of them, a blank a line. */
function describedVariables({ text, negative, variables }: PromptDraft): string {
  const written = new Map(variablesOfTexts(text, negative).map((each) => [variableKey(each.name), each]));
  const lines = variables.map(({ name, description, default: standard, options }) => {
    const own = written.get(variableKey(name));
    const said = [
      description,
      own?.default ? '' : standard,
      own && own.options.length > 0 ? '' : options.join(', '),
    ].filter((part) => part !== '');
    return said.length === 0 ? '' : [name, ...said].join(' · ');
  });
  return lines.filter((line) => line !== '').join('\n');
}
