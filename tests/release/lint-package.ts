import linter from 'addons-linter';

export interface LintMessage {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** What the linter of Firefox's store says of an unpacked extension. */
export async function lintPackage(
  folder: string,
): Promise<{ readonly errors: readonly LintMessage[]; readonly warnings: readonly LintMessage[] }> {
  const config = { _: [folder], logLevel: 'fatal', output: 'none', selfHosted: false, shouldScanFile: () => true };
  return linter.createInstance({ config, runAsBinary: false }).run();
}
