import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serve } from './serve';

let outer: string;
let server: Server;

beforeAll(async () => {
  outer = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
  mkdirSync(path.join(outer, 'root'));
  writeFileSync(path.join(outer, 'root/index.html'), '<p>Hello');
  writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  server = await serve(path.join(outer, 'root'));
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

it('serves index.html for a folder, with its type', async () => {
  expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>Hello' });
});

it.each(['/missing.js', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '/..%5csecret.txt'])(
  'answers 404 to %s',
  async (address) => {
    expect((await ask(address)).status).toBe(404);
  },
);

/** Unlike `fetch`, this sends the path as it is written. */
function ask(address: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(new URL(server.url).origin, { path: address }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    }).on('error', reject);
  });
}
