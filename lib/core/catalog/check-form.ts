import { readFrontMatter } from './front-matter';
import type { GuardIssue } from './guard-issue';
import { splitSections } from './split-sections';

/** Whether a file that can be read is also written in the strict form: keys and headings in the order of `writePrompt`. */
export function checkForm(source: string): readonly GuardIssue[] {
  const matter = readFrontMatter(source);
  if (!matter.ok) return [];

  const present = keys.filter((key) => matter.get(key) !== undefined);
  const misplaced = present
    .toSorted((a, b) => matter.lineOf(a) - matter.lineOf(b))
    .find((key, index) => key !== present[index]);
  const missing = keys.slice(0, keys.indexOf('preview')).filter((key) => !present.includes(key));
  const headings = splitSections(matter.body.split('\n'))
    .slice(1)
    .map((section) => section.heading);
  const issues: GuardIssue[] = missing.map((key) => ({
    part: key,
    message: `The key "${key}" is missing; it may be empty: ${key}: ''.`,
  }));
  if (misplaced) issues.push({ part: misplaced, message: `The keys come in this order: ${keys.join(', ')}.` });
  if (headings.join('|') !== 'Prompt|Source|Example Output') {
    issues.push({ part: 'text', message: 'The headings must be "## Prompt", "## Source" and "## Example Output".' });
  }
  return issues;
}

const keys = [
  'title',
  'category',
  'tags',
  'author',
  'author_url',
  'source_url',
  'preview',
  'aspect',
  'needs_image',
  'negative_prompt',
  'variables',
  'lead',
] as const;
