import type { Draft } from './change';

/** What `--no` said before it was taken off; '' where it was not there. */
export function excludedBy({ parameters }: Draft['removed']): string {
  return parameters
    .filter(({ flag }) => flag === 'no')
    .map(({ value }) => value)
    .join(', ');
}
