import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(`.output/chrome-mv3/${file}`);

describe('the built extension', () => {
  const manifest = JSON.parse(read('manifest.json').toString());

  it('asks for nothing that warns at install, and stands in no page by itself', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it.each([
    ['palette.js', 90],
    ['inserter.js', 10],
  ])('keeps %s under %i kB gzip', (file, limit) => {
    expect(gzipSync(read(file), { level: 9 }).length / 1000).toBeLessThan(limit);
  });
});
