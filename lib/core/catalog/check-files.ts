import type { Prompt } from '../prompt';
import { fillTemplate } from '../template/fill-template';
import type { CatalogFile, FileIssue } from './catalog-file';
import { checkForm } from './check-form';
import { checkLikeness } from './check-likeness';
import { checkPrompt } from './check-prompt';
import { readFrontMatter } from './front-matter';
import type { GuardIssue } from './guard-issue';
import { readBody } from './read-body';
import { readPrompt } from './read-prompt';

export interface CheckedFiles {
  /** What could be read, in the order of the files. */
  readonly prompts: readonly { readonly file: string; readonly prompt: Prompt }[];
  /** In the order of files and lines. */
  readonly issues: readonly FileIssue[];
}

/**
 * Everything that is wrong with the files. For a stranger's pack that is what keeps it from being read or two prompts
 * apart; `strict` adds what our own catalog asks: form, lengths, words, tags, and that no two prompts sound alike.
 */
export function checkFiles(files: readonly CatalogFile[], strict: boolean): CheckedFiles {
  const read = files.map((file) => ({ file, result: readPrompt(file.source, file) }));
  const whole = read.flatMap(({ file, result }) => (result.ok ? [{ file, ...result }] : []));
  const prompts = whole.map(({ file, prompt }) => ({ file: file.file, prompt }));

  const issues: FileIssue[] = [
    ...read.flatMap(({ file, result }) => result.issues.map((issue) => ({ file: file.file, ...issue }))),
    ...sameIds(prompts),
  ];
  if (strict) {
    for (const { file, prompt, unused, variants } of whole) {
      const guarded = [...checkForm(file.source), ...checkPrompt(prompt, file), ...unusedIssues(unused)];
      const several = 'There are several prompts: give each its own file.';
      if (variants.length > 0) guarded.push({ part: 'text', message: several });
      issues.push(
        ...guarded.map((issue) => ({ file: file.file, line: lineOf(file.source, issue), message: issue.message })),
      );
    }
    issues.push(...setIssues(prompts));
  }

  const order = new Map(files.map((file, index) => [file.file, index]));
  const place = (issue: FileIssue) => order.get(issue.file) ?? 0;
  return { prompts, issues: issues.toSorted((a, b) => place(a) - place(b) || a.line - b.line) };
}

type FilePrompt = CheckedFiles['prompts'][number];

function sameIds(prompts: readonly FilePrompt[]): readonly FileIssue[] {
  const owners = new Map<string, string>();
  return prompts.flatMap(({ file, prompt: { id } }) => {
    const other = owners.get(id);
    owners.set(id, other ?? file);
    return other ? [{ file, line: 1, message: `${other} has the same id "${id}": rename one of the files.` }] : [];
  });
}

function unusedIssues(names: readonly string[]): readonly GuardIssue[] {
  return names.map((name) => ({
    part: 'variables',
    excerpt: name,
    message: `The variable "${name}" is described and never used: write {argument name="${name}"} or take it out.`,
  }));
}

function setIssues(prompts: readonly FilePrompt[]): readonly FileIssue[] {
  const files = new Map(prompts.map(({ file, prompt }) => [prompt.id, file]));
  const alike = checkLikeness(prompts.map(({ prompt }) => prompt));
  return [...alike, ...checkShare(prompts)].map(({ id, message }) => ({ file: files.get(id) ?? '', line: 1, message }));
}

/** Shares of a few prompts say nothing. */
const fewestForShare = 20;

/** Most prompts must fit the narrowest prompt boxes of the web, which take 1,000 characters. */
function checkShare(prompts: readonly FilePrompt[]) {
  const lengths = prompts.map(({ prompt }) => ({
    id: prompt.id,
    length: fillTemplate(prompt.text, {}, prompt.variables).text.length,
  }));
  const share = lengths.filter(({ length }) => length < 1000).length / lengths.length;
  const [longest] = lengths.toSorted((a, b) => b.length - a.length);
  if (!longest || lengths.length < fewestForShare || share >= 0.7) return [];
  const message = `Only ${Math.floor(share * 100)} % of the prompts have less than 1,000 characters, 70 % should; this is the longest.`;
  return [{ id: longest.id, message }];
}

function lineOf(source: string, { part, excerpt }: GuardIssue): number {
  const matter = readFrontMatter(source);
  if (!matter.ok) return 1;
  const inBody = part === 'text' || part === 'lead';
  const start = inBody ? matter.bodyLine + readBody(matter.body).textLine : matter.lineOf(part);
  if (!excerpt) return start;
  const from = part === 'lead' ? matter.bodyLine : start;
  const found = source.split(/\r\n?|\n/).findIndex((line, index) => index + 1 >= from && line.includes(excerpt));
  return found === -1 ? start : found + 1;
}
