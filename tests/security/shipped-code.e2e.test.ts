import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseLicences } from '../../lib/core/licences';
import packageJson from '../../package.json' with { type: 'json' };

/** Packages that say which licence they have, and come without its text. */
const BRING_NO_TEXT = [
  ...['@webext-core/messaging', '@wxt-dev/browser', '@wxt-dev/storage'],
  ...['react-remove-scroll-bar', 'wxt'],
];

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Where a pattern stands in the scripts and pages of a build: the file and what stands around it. */
function find(build: string, pattern: RegExp): readonly string[] {
  return globSync('**/*.{js,html}', { cwd: build }).flatMap((file) =>
    [...readFileSync(path.join(build, file), 'utf8').matchAll(pattern)].map(
      ({ 0: match, index, input }) =>
        `${file.replace(/-[\w-]{8}(?=\.js$)/, '')}: ${input.slice(Math.max(0, index - 60), index + match.length + 30)}`,
    ),
  );
}

describe.each(BUILDS)('what ships in %s', (build) => {
  it.each([
    ['makes code of text', /\beval\(|\bnew Function\b|\bFunction\(['"`]|set(?:Timeout|Interval)\(['"`]/g],
    ['writes markup', /\.outerHTML\s*=|insertAdjacentHTML|document\.write\(|createContextualFragment/g],
    ['loads code from elsewhere', /importScripts\(|<script[^>]+src="(?!\/)|import\(\s*['"`]https?:/g],
  ])('never %s', (_, pattern) => {
    expect(find(build, pattern)).toEqual([]);
  });

  it('sets innerHTML only where React serves `dangerouslySetInnerHTML`, which nothing uses', () => {
    const places = find(build, /\.innerHTML\s*=[^=]/g);
    expect(places.filter((place) => !/__html|<script>/.test(place))).toEqual([]);
    const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}');
    expect(sources.length).toBeGreaterThan(100);
    const users = sources.filter((file) => /dangerouslySetInnerHTML|innerHTML/.test(readFileSync(file, 'utf8')));
    expect(users.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
  });

  it('has pages that may load nothing but what is in the package, but pictures and packs that the user asked for', () => {
    const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
    const policy = new Map(
      String(manifest.content_security_policy.extension_pages)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('worker-src')).toBe("'self'");
    expect(policy.has('object-src')).toBe(false);
  });

  it('names every package that it is made of, with a licence that allows it', () => {
    const licences = parseLicences(JSON.parse(readFileSync(path.join(build, 'licences.json'), 'utf8')));
    const named = new Set(licences.map(({ name }) => name));
    // Of these two nothing is left: one is made into code by the build, the other names parts of its own packages.
    const leavesNothing = ['@wxt-dev/i18n', 'radix-ui'];
    expect(Object.keys(packageJson.dependencies).filter((name) => !named.has(name))).toEqual(leavesNothing);
    expect(licences.filter(({ licence }) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(licence))).toEqual([]);
    expect(licences.filter(({ text }) => text === '').map(({ name }) => name)).toEqual(BRING_NO_TEXT);
  });
});

it('is made of exact versions', () => {
  const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
