import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../scripts/bench/measure-sizes';

const read = (file: string) => readFileSync(`.output/chrome-mv3/${file}`);

describe('the built extension', () => {
  const manifest = JSON.parse(read('manifest.json').toString());

  it('asks for nothing that warns at install, and stands in no page by itself', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'sidePanel',
    ]);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it.each(measureSizes('.output/chrome-mv3'))('keeps the $name within its $budget bytes after gzip', (size) => {
    expect(size.packed).toBeLessThanOrEqual(size.budget);
  });
});
