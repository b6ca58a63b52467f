import type { Warning } from './adaptation';
import { holdsJson } from './holds-json';

/** Midjourney makes one paid job of each of the words that stand in braces parted by commas. */
export function warnOfJobs(text: string): readonly Warning[] {
  if (holdsJson(text)) return [{ id: 'json' }];
  const jobs = countJobs(text);
  if (jobs === 1) return [];
  return [{ id: 'permutations', jobs: Math.min(jobs, MOST_JOBS), orMore: jobs > MOST_JOBS }];
}

/** The most that any of Midjourney's plans starts at once. */
const MOST_JOBS = 40;

/** The jobs of all pairs of braces, multiplied; those of a pair within another belong to the choice they stand in. */
function countJobs(text: string): number {
  // For the text and each pair that is open: the jobs of the choices before the last comma, and of the one behind it.
  const levels = [{ before: 0, last: 1 }];
  for (const [token] of text.matchAll(/\\,|[{},]/g)) {
    const level = levels.at(-1);
    const outer = levels.at(-2);
    if (token === '{') levels.push({ before: 0, last: 1 });
    else if (!level || !outer) continue;
    else if (token === ',') {
      level.before += level.last;
      level.last = 1;
    } else if (token === '}') {
      levels.pop();
      outer.last = Math.min(outer.last * (level.before + level.last), MOST_JOBS + 1);
    }
  }
  return levels[0]?.last ?? 1;
}
