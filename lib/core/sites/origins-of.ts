import type { Site } from './site';

/**
 * The origins that a permission for the site has to name, as match patterns. Patterns know neither ports (in every
 * browser) nor, for a permission, paths: what stands here is the least that covers the site.
 */
export function originsOf({ hosts }: Pick<Site, 'hosts'>): string[] {
  const patterns = hosts.map((host) => `*://${host.split(/[:/]/, 1)[0]}/*`);
  return [...new Set(patterns)];
}
