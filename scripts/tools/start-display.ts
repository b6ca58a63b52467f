import type { Readable } from 'node:stream';
import { ensureTools } from './ensure-tools';
import { spawnTethered } from './spawn-tethered';

export interface Display {
  /** As DISPLAY names it: `:99`. */
  readonly name: string;
  /** The environment for programs that shall draw on it. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Starts an X server without a screen, on a number that it finds free itself. It ends with this process at the latest. */
export async function startDisplay(): Promise<Display> {
  const { Xvfb } = ensureTools(['Xvfb']);
  const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawnTethered(Xvfb, args, process.env);
  const name = `:${await firstLine(server.output, server.errors)}`;
  // On a desktop that runs Wayland, programs would prefer that and show their windows to the user.
  const env = { ...process.env, DISPLAY: name, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' };
  return { name, env, stop: server.end };
}

/** The first line of `stream`; throws with all that `errors` said when the stream ends before one. */
async function firstLine(stream: Readable, errors: Readable): Promise<string> {
  let complaint = '';
  errors.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    text += chunk;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`Xvfb did not start: ${complaint}`);
}
