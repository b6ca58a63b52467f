export interface PackAddress {
  /** What is asked. */
  readonly url: string;
  /** The match pattern of the host that the user has to allow. */
  readonly origin: string;
  /** The folder within the archive that the pack stands in, without a slash at its ends; '' for all of it. */
  readonly folder: string;
  /** What to call the pack at first. */
  readonly name: string;
  /** For the name of the file, which may decide between two formats. */
  readonly file: string;
}

/**
 * Where a pack is fetched that the user names by this address. Only https, but for servers of one's own machine. A GitHub
 * repository, or a folder of one, is its archive; a file of one is the file alone. undefined for what cannot be asked.
 */
export function packAddress(text: string): PackAddress | undefined {
  const written = text.trim();
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  const isGitHub = url.hostname === 'github.com' || url.hostname === 'www.github.com';
  return isGitHub ? gitHubAddress(url) : addressOf(url, '', nameOf(url.pathname) || url.hostname);
}

/** `/owner/repository`, then nothing, `/tree/<ref>/<folder>` or `/blob/<ref>/<file>`. A ref is taken to have no slash. */
function gitHubAddress({ pathname }: URL): PackAddress | undefined {
  const [owner = '', repository = '', view = '', ref = 'HEAD', ...path] = pathname
    .split('/')
    .filter((part) => part !== '');
  const name = repository.replace(/\.git$/, '');
  if (!isName(owner) || !isName(name) || !isName(ref)) return undefined;
  if (view === 'blob' || view === 'raw') {
    if (path.length === 0) return undefined;
    const file = new URL(`https://raw.githubusercontent.com/${[owner, name, ref, ...path].join('/')}`);
    return addressOf(file, '', nameOf(file.pathname));
  }
  if (view !== '' && view !== 'tree') return undefined;
  const archive = new URL(`https://codeload.github.com/${owner}/${name}/zip/${ref}`);
  const folder = path.map(decoded).join('/');
  return { ...addressOf(archive, folder, path.length > 0 ? `${name}/${folder}` : name), file: `${name}.zip` };
}

function addressOf(url: URL, folder: string, name: string): PackAddress {
  // Match patterns know no ports.
  const origin = `${url.protocol}//${url.hostname}/*`;
  return { url: url.href, origin, folder, name, file: nameOf(url.pathname) || 'pack' };
}

/** The last part of a path, as a person reads it. */
function nameOf(pathname: string): string {
  return decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that stands for itself.
    return part;
  }
}

function isName(part: string): boolean {
  return /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
}
