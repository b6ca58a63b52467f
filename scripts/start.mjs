import { createJiti } from 'jiti';

// What was begun is also ended by Ctrl+C: 'exit' handlers do it, and only an exit of our own runs them.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const { start } = await createJiti(import.meta.url, { fsCache: false }).import('./demo/start.ts');

try {
  process.exitCode = (await start({ forceTour: process.argv.includes('--tour') })) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
