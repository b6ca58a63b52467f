import path from 'node:path';
import { createJiti } from 'jiti';

// The other scripts are TypeScript, which Node cannot read by itself: node scripts/run.mjs NAME [arguments]
const [name] = process.argv.splice(2, 1);
// What was begun is also ended by Ctrl+C: 'exit' handlers do it, and only an exit of our own runs them.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await createJiti(import.meta.url, { fsCache: false }).import(path.join(import.meta.dirname, `${name}.ts`));
