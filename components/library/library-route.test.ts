import { expect, it } from 'vitest';
import { hashOf, parseRoute } from './library-route';

it.each([
  ['', { view: 'list' }],
  ['#/', { view: 'list' }],
  ['#/prompts', { view: 'list' }],
  ['#/nothing', { view: 'list' }],
  ['#/prompt/@own/k3y', { view: 'prompt', id: '@own/k3y' }],
  ['#/prompts/@own/k3y', { view: 'prompt', id: '@own/k3y' }],
  ['#/prompts/nature/dunes', { view: 'prompt', id: 'nature/dunes' }],
  ['#/prompts/new/A%20fox', { view: 'new', text: 'A fox' }],
  ['#/edit/@own/50%', { view: 'edit', id: '@own/50%' }],
] as const)('reads %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it.each([
  { view: 'list' },
  { view: 'new', text: '' },
  { view: 'new', text: 'A fox / a heron' },
  { view: 'import' },
  { view: 'prompt', id: '@a pack/folder/prompt 50%.md#2' },
  { view: 'edit', id: '@own/k3y' },
] as const)('reads what it writes: %j', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});
