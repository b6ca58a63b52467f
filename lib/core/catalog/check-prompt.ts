import type { Prompt } from '../prompt';
import { fillTemplate } from '../template/fill-template';
import { isJson } from '../template/is-json';
import { categories } from './categories';
import { checkWording } from './check-wording';
import type { PromptPlace } from './draft-prompt';
import type { GuardIssue } from './guard-issue';
import { tags } from './tags';

/** What our own catalog asks of one prompt, beyond that it can be read. */
export function checkPrompt(prompt: Prompt, place: PromptPlace): readonly GuardIssue[] {
  return [
    ...checkPlace(prompt, place),
    ...checkTags(prompt),
    ...checkLead(prompt),
    ...checkLength(prompt),
    ...checkVariables(prompt),
    ...checkWording(prompt),
  ];
}

function checkPlace({ category, title }: Prompt, place: PromptPlace): readonly GuardIssue[] {
  const issues: GuardIssue[] = [];
  if (!isOneOf(categories, category)) {
    issues.push({ part: 'category', message: `"${category}" is no category: use ${categories.join(', ')}.` });
  } else if (category !== place.category) {
    issues.push({
      part: 'category',
      message: `The category "${category}" is not the folder "${place.category}": make them one.`,
    });
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(place.slug)) {
    issues.push({
      part: 'title',
      message: `The file name "${place.slug}" must be small letters and digits with single hyphens.`,
    });
  }
  if (title.length > 70) issues.push({ part: 'title', message: 'The title is longer than 70 characters: shorten it.' });
  return issues;
}

function checkTags(prompt: Prompt): readonly GuardIssue[] {
  const unknown = prompt.tags.filter((tag) => !isOneOf(tags, tag));
  const issues = unknown.map((tag) => ({
    part: 'tags',
    excerpt: tag,
    message: `"${tag}" is no tag of the catalog: see lib/core/catalog/tags.ts.`,
  }));
  if (prompt.tags.length >= 2 && prompt.tags.length <= 8) return issues;
  return [...issues, { part: 'tags', message: `${prompt.tags.length} tags: give two to eight.` }];
}

function checkLead({ lead }: Prompt): readonly GuardIssue[] {
  if (lead === '')
    return [{ part: 'text', message: 'The lead is missing: say in one sentence what comes out, above "## Prompt".' }];
  if (lead.length > 200)
    return [
      { part: 'lead', message: `The lead has ${lead.length} characters: at most 200.`, excerpt: lead.slice(0, 20) },
    ];
  return [];
}

/**
 * The text as it is inserted with its defaults. 1,400 characters keep it readable and 1,024 let it into the narrowest
 * prompt box; JSON spends characters on punctuation, so it may have 2,000 and is not counted in words.
 */
function checkLength(prompt: Prompt): readonly GuardIssue[] {
  const { text } = fillTemplate(prompt.text, {}, prompt.variables);
  const limit = isJson(text) ? 2000 : 1400;
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const issues: GuardIssue[] = [];
  if (text.length < 350 || text.length > limit) {
    issues.push({ part: 'text', message: `The prompt has ${text.length} characters: 350 to ${limit}.` });
  }
  if (limit === 1400 && (words < 60 || words > 220)) {
    issues.push({ part: 'text', message: `The prompt has ${words} words: 60 to 220.` });
  }
  return issues;
}

function checkVariables(prompt: Prompt): readonly GuardIssue[] {
  const { text, spans } = fillTemplate(prompt.text, {}, prompt.variables);
  const issues: GuardIssue[] = [];
  const add = (message: string, excerpt?: string) =>
    issues.push({ part: 'text', message, ...(excerpt && { excerpt }) });

  for (const { name, type, options, ...variable } of prompt.variables) {
    if (variable.default === '') add(`The variable "${name}" has no default: give one that reads well.`);
    if (options.length === 1) add(`The variable "${name}" has one option: give two or more, or none.`);
    if (type === 'choice' && options.length === 0) add(`The variable "${name}" is a choice and has no options.`);
    if (options.length > 0 && variable.default !== '' && !options.includes(variable.default)) {
      add(`The default of the variable "${name}" is not among its options.`);
    }
  }
  const count = prompt.variables.length;
  if (count > 6) add(`${count} variables: at most six can be filled in at a glance.`);

  const outside = text.replaceAll('{prompt}', '');
  if (outside.includes('{argument')) add('A blank is broken: write {argument name="…" default="…"}.', '{argument');
  if (/^[{[]/.test(outside) && !isJson(text)) add('The prompt looks like JSON and is none once its defaults are in.');
  for (const span of spans) {
    const before = text.slice(Math.max(0, span.start - 4), span.start).toLowerCase();
    const value = text.slice(span.start, span.end);
    if (value !== value.trim()) add(`The default "${value}" begins or ends with white space.`);
    const clash = articleClash(before, value);
    if (clash) add(`The default of "${span.name}" reads "${clash}": mend the article.`);
  }
  return issues;
}

/** An "a" or "an" before a filled blank that does not go with its sound, as far as spelling tells it. */
function articleClash(before: string, value: string): string | undefined {
  const article = /(?:^|[^\p{L}])(an?) $/u.exec(before)?.[1];
  // A "u" sounds either way, and capitals may be spelt out.
  if (!article || !/^[a-z]/i.test(value) || /^(?:[uU]|[A-Z]+\b)/.test(value)) return;
  const vowel = /^(?:a|e(?!u)|i|o(?!ne\b|nce\b)|heir|honest|hour)/i.test(value);
  if ((article === 'an') === vowel) return;
  return `${article} ${value.split(' ')[0]}`;
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
