const EVERY_MS = 20_000;

/** Does long work without the browser ending the worker meanwhile: a call of its API counts as a sign of life. */
export async function keepAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
