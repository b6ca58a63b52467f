export interface PageAuthor {
  readonly author: string;
  readonly authorUrl: string;
}

/** Where a page's address says who wrote it: the author's name is the first group. */
const POSTS: readonly { readonly hosts: readonly string[]; readonly path: RegExp; readonly profile: string }[] = [
  {
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    path: /^\/(\w{1,15})\/status\/\d+/,
    profile: 'https://x.com/',
  },
  { hosts: ['threads.net', 'threads.com'], path: /^\/@([\w.]+)\/post\//, profile: 'https://www.threads.com/@' },
  { hosts: ['bsky.app'], path: /^\/profile\/([\w.-]+)\/post\//, profile: 'https://bsky.app/profile/' },
];

/** Who wrote what stands at an address, as far as it tells: the name of an account. Else both are ''. */
export function authorOfPage(address: string): PageAuthor {
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: '', pathname: '' };
  const host = hostname.replace(/^www\./, '');
  for (const { hosts, path, profile } of POSTS) {
    const name = hosts.includes(host) ? path.exec(pathname)?.[1] : undefined;
    if (name) return { author: `@${name}`, authorUrl: profile + name };
  }
  return { author: '', authorUrl: '' };
}
