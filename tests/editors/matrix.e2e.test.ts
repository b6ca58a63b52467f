import { expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { launchFirefox } from '../browser/firefox';
import { serve } from '../browser/serve';
import { buildEditors } from './build-editors';
import { coveringCells, coveringFirefoxCells } from './matrix-cells';
import { openInChromium } from './open-in-chromium';
import { openInFirefox } from './open-in-firefox';
import { type MatrixResult, nameOf, runMatrix } from './run-matrix';

const TIMEOUT_MS = 600_000;

it('inserts into every editor, every text, in every situation and place', { timeout: TIMEOUT_MS }, async () => {
  const { pages, extension } = await buildEditors();
  const server = await serve(pages);
  const [inChromium, inFirefox] = await Promise.all([
    runInChromium(server.url, extension),
    runInFirefox(server.url, extension),
  ]);
  await server.close();
  expect([...inChromium, ...inFirefox].flatMap(faultsOf)).toEqual([]);
});

async function runInChromium(url: string, extension: string): Promise<MatrixResult[]> {
  const { context, close } = await launchChromium({ extension });
  const results = await runMatrix(coveringCells(), ({ facts, place }) => openInChromium(context, url, facts.id, place));
  await close();
  return results;
}

async function runInFirefox(url: string, extension: string): Promise<MatrixResult[]> {
  const firefox = await launchFirefox({ extension });
  const results = await runMatrix(coveringFirefoxCells(), ({ facts }) => openInFirefox(firefox, url, facts.id));
  await firefox.close();
  return results;
}

function faultsOf({ cell, faults }: MatrixResult): string[] {
  return faults.map((fault) => `${nameOf(cell)}: ${fault}`);
}
