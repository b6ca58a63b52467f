import { draftPrompt, type PromptDraft, type PromptPlace } from './draft-prompt';
import { readFrontMatter } from './front-matter';
import type { PromptIssue } from './prompt-issue';

export type ReadPrompt =
  | (Pick<PromptDraft, 'prompt' | 'variants' | 'unused'> & { readonly ok: true; readonly issues: readonly [] })
  | { readonly ok: false; readonly issues: readonly PromptIssue[] };

/**
 * Reads a prompt's file, ours or a stranger's, as tolerantly as it can be read without guessing. What it cannot read
 * comes back as issues, all at once. Line ends become `\n`; links that are not http(s) are dropped.
 */
export function readPrompt(source: string, place: PromptPlace): ReadPrompt {
  if (source.length > maxCharacters) {
    return {
      ok: false,
      issues: [{ line: 1, message: `The file is longer than ${maxCharacters} characters: split it.` }],
    };
  }
  const matter = readFrontMatter(source);
  if (!matter.ok) return { ok: false, issues: [matter.issue] };
  if (!matter.present) return { ok: false, issues: [{ line: 1, message: noFrontMatter }] };

  const { prompt, variants, unused, issues } = draftPrompt(matter, place);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, prompt, variants, unused, issues: [] };
}

/** Characters; the longest prompt in the public collections has 16,000. */
const maxCharacters = 500_000;

const noFrontMatter =
  'There is no front matter: begin the file with a line "---", then "title: …", then another "---".';
