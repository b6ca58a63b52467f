import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A program that ends when this process does, however that happens: it may be killed and tell nobody. */
export interface Tethered {
  readonly output: Readable;
  readonly errors: Readable;
  /** Resolves when the program has ended; rejects when it cannot be started. */
  readonly ended: Promise<unknown>;
  /** Asks it to end, and makes it end after 5 s. Resolves when it has, and what it had started was ended, too. */
  end(): Promise<void>;
  /** Ends it and all that it has started at once, with no time for anything. Resolves when that is done. */
  kill(): Promise<void>;
}

/**
 * Runs the program beside a reader of a pipe that only this process holds. The pipe closes when this process ends,
 * and then the reader ends the program.
 */
const tether = `
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
(read -r _ <&3; kill "$program") >/dev/null 2>&1 &
reader=$!
wait "$program"
kill "$reader"
`;

export function spawnTethered(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Tethered {
  const child = start(program, args, env);
  const ended = once(child, 'exit');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const kill = () => killGroup(child);
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));

  return {
    output: child.stdout,
    errors: child.stderr,
    ended,
    async end() {
      const deadline = setTimeout(kill, 5000);
      if (!hasEnded()) askToEnd(child);
      await ended;
      clearTimeout(deadline);
      kill();
    },
    async kill() {
      kill();
      await ended;
    },
  };
}

/** Windows has no such shell, and there a child's death is all that can be had. */
const isWindows = process.platform === 'win32';

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  if (isWindows) return spawn(program, args, { env });
  // A group of its own, so that all of it can be ended.
  return spawn('sh', ['-c', tether, 'sh', program, ...args], { env, detached: true });
}

function askToEnd(child: ChildProcess): void {
  if (isWindows) child.kill();
  else child.stdin?.end();
}

function killGroup(child: ChildProcess): void {
  if (isWindows || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left, which is what was wanted.
  }
}
