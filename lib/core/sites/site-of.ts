import type { Site } from './site';
import { siteTable } from './site-table';

/** The site at an address. Of two that match, such as a site and its section below a path, the more specific one. */
export function siteOf(url: string): Site | undefined {
  const place = placeOf(url);
  if (!place) return undefined;

  let found: Site | undefined;
  let longest = 0;
  for (const site of siteTable) {
    for (const pattern of site.hosts) {
      if (pattern.length > longest && matches(pattern, place)) {
        found = site;
        longest = pattern.length;
      }
    }
  }
  return found;
}

interface Place {
  /** With the port, unless it is the scheme's own. */
  readonly host: string;
  readonly path: string;
}

// Stricter than a browser: what it would have to repair (user info, backslashes, blanks) belongs to no known site.
const webAddress = /^(https?):\/\/([a-z0-9.-]+)(?::(\d{1,5}))?(\/[^?#\\\s]*)?(?:[?#]|$)/i;

function placeOf(url: string): Place | undefined {
  const [, scheme = '', host = '', port = '', path = '/'] = webAddress.exec(url) ?? [];
  if (!host) return undefined;
  const ownPort = scheme.toLowerCase() === 'https' ? '443' : '80';
  return { host: host.toLowerCase() + (port && port !== ownPort ? `:${port}` : ''), path };
}

function matches(pattern: string, { host, path }: Place): boolean {
  const slash = pattern.indexOf('/');
  const wantedHost = slash < 0 ? pattern : pattern.slice(0, slash);
  const wantedPath = slash < 0 ? '' : pattern.slice(slash);
  return hostMatches(wantedHost, host) && `${path}/`.startsWith(`${wantedPath}/`);
}

function hostMatches(wanted: string, host: string): boolean {
  if (!wanted.startsWith('*.')) return host === wanted;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}
