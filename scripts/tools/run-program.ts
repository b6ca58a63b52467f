import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

export interface ProgramRun {
  /** The exit code, or null when a signal ended it. */
  readonly code: number | null;
  /** What it printed, both streams as they came. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Also shows the output while it comes. */
  readonly live?: boolean;
}

/** Runs a script with this Node, without standard input. When it ends, so does whatever it left running in its group. */
export async function runProgram(
  command: readonly string[],
  { cwd, env, live = false }: ProgramOptions = {},
): Promise<ProgramRun> {
  const hasGroups = process.platform !== 'win32';
  const child = spawn(process.execPath, command, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: hasGroups,
  });
  const endGroup = () => endProcessGroup(hasGroups ? child.pid : undefined);
  process.once('exit', endGroup);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    });
  }
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  endGroup();
  // What it printed last may still be on its way, and what outlives it may hold the stream open for good.
  await Promise.race([closed, setTimeout(1000)]);
  process.off('exit', endGroup);
  return { code, output };
}

function endProcessGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGTERM');
  } catch {
    // Nothing of the group is left, which is what was wanted.
  }
}
