import type { WxtHooks } from 'wxt';

/**
 * Our own pages get what several of them use as one file. The browser takes some milliseconds for each file of an
 * extension, more than for a few kilobytes of code that one of the pages does without.
 */
export const sharedCodeHooks: Partial<WxtHooks> = {
  'vite:build:extendConfig': (entrypoints, { build }) => {
    if (!build || !entrypoints.some(({ type }) => type === 'popup')) return;
    build.rolldownOptions = {
      ...build.rolldownOptions,
      output: { ...build.rolldownOptions?.output, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    };
  },
};
