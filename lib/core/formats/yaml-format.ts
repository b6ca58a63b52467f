import { findRecords } from './find-records';
import type { Format } from './import-reading';
import { isYamlName, looksLikeYaml } from './looks-like-yaml';
import { parseYaml } from './parse-yaml';
import { readRecords } from './read-records';
import { refuseFile } from './refuse-file';

/** YAML in any of the shapes that prompts are kept in, told by the names of their parts as JSON is. */
export const yamlFormat: Format = {
  id: 'yaml',
  fits: (text, path) => {
    if (!looksLikeYaml(text, path)) return false;
    const parsed = parseYaml(text);
    // What claims to be YAML is named as broken; any other text is only no YAML.
    return parsed.ok ? findRecords(parsed.value).length > 0 : isYamlName(path);
  },
  read: (text, path) => {
    const parsed = parseYaml(text);
    if (!parsed.ok) return refuseFile(path, parsed);
    const found = findRecords(parsed.value);
    if (found.length > 0) return readRecords(found, path, parsed.lineOf);
    return refuseFile(path, { line: 0, reason: 'unknown-format', detail: '' });
  },
};
