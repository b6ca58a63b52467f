/**
 * Asks again every 20 ms until the answer is neither false, null nor undefined, and returns it.
 * Throws after `timeout` ms, naming what was waited for.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeout = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    // What remains after the comparison is just this type, which the compiler cannot see in a generic.
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
