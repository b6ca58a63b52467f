/** Prompts that can be combined: the worker takes no more. */
export const MOST_PARTS = 20;
