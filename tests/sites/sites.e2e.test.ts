import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/core/sites/site-of';
import { siteTable } from '../../lib/core/sites/site-table';
import { type FinderBrowser, startFinderBrowser } from './finder-browser';
import { finderScript } from './finder-script';
import type { Fixture } from './fixture';

/** What was found on a page, with the site's hints and without any. */
interface Result {
  readonly name: string;
  readonly hinted: Finding;
  readonly unhinted: Finding;
}

interface Finding {
  /** Whether the box is the marked one; on a page without a prompt box, whether none was found. */
  readonly right: boolean;
  readonly negativeRight: boolean;
  readonly how: 'focused' | 'hint' | 'best' | 'none';
}

// The weights of the finder were chosen on the former; the latter were written first and tried last.
const tried = await fixturesIn('fixtures');
const heldOut = await fixturesIn('fixtures/held-out');
const fixtures = [...tried, ...heldOut];

let browser: FinderBrowser;
const results = new Map<Fixture, Result>();

beforeAll(async () => {
  browser = await startFinderBrowser();
  for (const fixture of fixtures) results.set(fixture, await search(fixture));
});
afterAll(() => browser?.close());

describe('finding the prompt box', () => {
  it.each(fixtures)('is right with the hints of the site: $name', (fixture) => {
    expect(results.get(fixture)?.hinted).toMatchObject({ right: true, negativeRight: true });
  });

  it('is right without hints on 95 of 100 pages', () => {
    const wrong = fixtures.filter((fixture) => !results.get(fixture)?.unhinted.right);
    console.info(
      [
        `with hints:    ${share(fixtures, 'hinted')}`,
        `without hints: ${share(fixtures, 'unhinted')}, of those held out ${share(heldOut, 'unhinted')}`,
        ...wrong.map(({ name }) => `  wrong without hints: ${name}`),
      ].join('\n'),
    );
    expect(wrong.length / fixtures.length).toBeLessThanOrEqual(0.05);
  });

  it('weighs the fields of a known site only where no hint tells one apart', () => {
    const weighed = fixtures.filter((fixture) => {
      const hints = siteOf(fixture.url)?.promptBox ?? [];
      return hints.length > 0 && results.get(fixture)?.hinted.how === 'best';
    });
    expect(weighed.map(({ name }) => name).sort()).toEqual([
      'comfyui: the box for the negative prompt comes first in the document, but lower down',
      'dreamina, a small composer at the top and the large one below',
      'freepik, with an editable name of the project',
      'seaart comfyui in a frame of the same origin',
      'tensor.art, whose boxes have their names beside them only',
      'the frame of a hugging face space',
    ]);
  });
});

describe('the pages', () => {
  it('are at least thirty, and each bears a name of its own', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(30);
    expect(new Set(fixtures.map(({ name }) => name)).size).toBe(fixtures.length);
  });

  it('mark one box for the prompt, or none where there is no prompt box', () => {
    const marks = (markup: string) => markup.match(/data-right(?!-)/g)?.length ?? 0;
    for (const { name, body, frames = {} } of fixtures) {
      expect(marks(body + Object.values(frames).join('')), name).toBeLessThanOrEqual(1);
    }
  });

  it('cover every site of the table that has hints and a host', () => {
    const covered = new Set(fixtures.map(({ url }) => siteOf(url)?.id));
    const sites = siteTable.filter(({ hosts, promptBox }) => hosts.length > 0 && promptBox.length > 0);
    expect(sites.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the table of sites', () => {
  it('holds hints that the browser reads as one selector each', async () => {
    const hints = siteTable.flatMap(({ promptBox, negativeBox }) => [...promptBox, ...negativeBox]);
    const { page } = await browser.open({ url: 'https://hints.example/', body: '' });
    const unread = await page.evaluate(
      (selectors) => selectors.filter((selector) => !CSS.supports(`selector(${selector})`)),
      hints.map(({ selector }) => selector),
    );
    await page.close();
    expect(unread).toEqual([]);
  });
});

it('takes little of what a content script may weigh', async () => {
  const size = gzipSync(await finderScript()).length;
  console.info(`finder: ${size} bytes, compressed`);
  expect(size).toBeLessThan(4500);
});

async function search(fixture: Fixture): Promise<Result> {
  const { page, run } = await browser.open(fixture);
  const site = siteOf(fixture.url);
  const find = async (prompt: readonly string[], negative: readonly string[]) => {
    const found = await run(`(() => {
      const is = (field, mark) => field
        ? field.hasAttribute(mark)
        : [...finder.deepElements(document)].every((element) => !element.hasAttribute(mark));
      const found = finder.findField(document, ${JSON.stringify(prompt)});
      return {
        right: is(found?.field, 'data-right'),
        negativeRight: is(finder.negativeField(document, ${JSON.stringify(negative)}), 'data-right-negative'),
        how: found?.how ?? 'none',
      };
    })()`);
    return found as Finding; // Just made so by the expression above.
  };
  const selectors = (hints: readonly { readonly selector: string }[] = []) => hints.map(({ selector }) => selector);
  const result = {
    name: fixture.name,
    hinted: await find(selectors(site?.promptBox), selectors(site?.negativeBox)),
    unhinted: await find([], []),
  };
  await page.close();
  return result;
}

function share(list: readonly Fixture[], kind: 'hinted' | 'unhinted'): string {
  const right = list.filter((fixture) => results.get(fixture)?.[kind].right).length;
  return `${right} of ${list.length} right (${((100 * right) / list.length).toFixed(1)} %)`;
}

async function fixturesIn(folder: string): Promise<readonly Fixture[]> {
  const path = join(import.meta.dirname, folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(names.map((name) => import(join(path, name))));
  return modules.flatMap((module: { readonly fixtures: readonly Fixture[] }) => module.fixtures);
}
