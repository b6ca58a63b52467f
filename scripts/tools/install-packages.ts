import { spawnSync } from 'node:child_process';
import { findOnPath } from './find-program';

export type Installation = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Installs Debian packages with apt, which needs root. Quiet while it works, which can take minutes.
 * Installs nothing and says why where there is no apt or no root.
 */
export function installPackages(packages: readonly string[]): Installation {
  if (packages.length === 0) return { ok: true };
  const names = packages.join(' ');
  if (!findOnPath('apt-get')) return { ok: false, reason: 'There is no apt-get here to install it with.' };
  if (process.getuid?.() !== 0) return { ok: false, reason: `On Debian: sudo apt-get install ${names}` };

  console.log(`Installing ${names} …`);
  // A fresh machine may be busy with its own first updates, which hold the lock.
  const install = `apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 ${names}`;
  for (const step of ['apt-get update', install]) {
    const problem = runQuietly(step.split(' '));
    if (problem) return { ok: false, reason: `${step} failed:\n${problem}` };
  }
  return { ok: true };
}

/** Returns what the command said if it failed, else undefined. */
function runQuietly([program = '', ...args]: readonly string[]): string | undefined {
  const run = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return undefined;
  // When the network fails, it complains once for every file.
  const end = (output: string) => output.trim().split('\n').slice(-8).join('\n');
  return run.error?.message ?? `${end(run.stdout)}\n${end(run.stderr)}`.trim();
}
