import { expect, it } from 'vitest';
import { parseRoute, routeHash } from './route';

it.each([
  ['', { area: 'prompts', path: '' }],
  ['#/prompts', { area: 'prompts', path: '' }],
  ['#/prompts/@own/k3y', { area: 'prompts', path: '@own/k3y' }],
  ['#/settings', { area: 'settings', section: 'appearance' }],
  ['#/settings/sites', { area: 'settings', section: 'sites' }],
  ['#/settings/nothing', { area: 'settings', section: 'appearance' }],
  ['#/elsewhere/x', { area: 'prompts', path: '' }],
] as const)('reads %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it.each([
  { area: 'prompts', path: '' },
  { area: 'prompts', path: '@own/k3y' },
  { area: 'settings', section: 'about' },
] as const)('writes what it reads: %j', (route) => {
  expect(parseRoute(routeHash(route))).toEqual(route);
});
