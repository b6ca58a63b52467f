import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Server {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder on the loopback address, on a free port. */
export async function serve(folder: string): Promise<Server> {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    // The address stays as it is encoded: it may hold anything, and our files' names need no decoding.
    const [address = '/'] = (request.url ?? '/').split('?');
    const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    const body = file.startsWith(root + path.sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (!body) return response.writeHead(404).end();

    return response
      .writeHead(200, { 'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  // A server that listens on a port has an AddressInfo, not a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
