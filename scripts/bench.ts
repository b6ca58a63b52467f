const benches = ['search', 'insert', 'palette', 'popup', 'footprint', 'wake', 'library'] as const;

/** `npm run bench`: all of them, or those that are named. */
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = named.filter((name) => !benches.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${benches.join(', ')}.`);
  process.exit(1);
}
for (const bench of benches) {
  if (named.length === 0 || named.includes(bench)) await import(`./bench-${bench}.ts`);
}
