import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { ensureFirefox } from '../../scripts/tools/ensure-tools';

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extension?: string;
  /** Without an environment that names a display, the browser runs headless. */
  readonly display?: { readonly env: NodeJS.ProcessEnv };
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface Firefox {
  readonly version: string;
  /** A WebDriver BiDi command, such as `browsingContext.getTree`. Rejects with the browser's own words. */
  readonly send: <T = unknown>(method: string, params?: object) => Promise<T>;
  /** Called with every BiDi event that was subscribed to. */
  readonly onEvent: (listener: (event: BidiEvent) => void) => void;
  /** Opens a tab in front. Resolves when its page has loaded; an extension's page is waited for no longer than its start. */
  readonly openTab: (url: string) => Promise<FirefoxTab>;
  /** As a tab's `evaluate`, in any browsing context: a frame, or the browser's own window. */
  readonly evaluateIn: <T>(context: string, expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface BidiEvent {
  readonly method: string;
  readonly params: unknown;
}

export interface FirefoxTab {
  /** The tab's browsing context in BiDi. */
  readonly context: string;
  /** Evaluates in the page and resolves with what it comes to, awaited, as JSON carries it. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Presses real keys together, such as `Q` or `Control+z`, as BiDi or a keyboard names them. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly toFront: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const COMMAND_TIMEOUT_MS = 60_000;

/** Keeps Firefox from asking, fetching and reporting anything. */
const QUIET_PREFS = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'xpinstall.signatures.required': false,
};

/** Starts Firefox in a profile of its own, installs the extension and speaks WebDriver BiDi with it: no driver is needed. */
export async function launchFirefox({ extension, display, prefs = {} }: FirefoxOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
  const lines = Object.entries({ ...QUIET_PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const program = spawn(
    ensureFirefox(),
    [
      ...['--no-remote', '--new-instance', '--profile', profile, '--remote-debugging-port', '0'],
      // Else pages of the extension cannot be opened.
      '--remote-allow-system-access',
      ...(display ? [] : ['--headless']),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...(display?.env ?? process.env), TMPDIR: profile } },
  );
  const discard = (): void => {
    program.kill('SIGKILL');
    removeProfile(profile);
  };
  process.once('exit', discard);

  const { send, onEvent, socket } = await connect(`${await sessionUrl(program)}/session`);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  if (extension) {
    const extensionData = { type: 'path', path: path.resolve(extension) };
    await send('webExtension.install', { extensionData });
  }

  return {
    version: capabilities.browserVersion,
    send,
    onEvent,
    openTab: (url) => openTab(send, url),
    evaluateIn: (context, expression) => evaluate(send, context, expression),
    async close() {
      const ended = once(program, 'exit');
      const deadline = setTimeout(() => program.kill('SIGKILL'), 10_000);
      // The answer may never come, since the browser closes the connection that would carry it.
      send('browser.close').catch(() => {});
      if (program.exitCode === null && program.signalCode === null) await ended;
      clearTimeout(deadline);
      socket.close();
      process.off('exit', discard);
      removeProfile(profile);
    },
  };
}

type Send = Firefox['send'];

async function openTab(send: Send, url: string): Promise<FirefoxTab> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // Firefox never says that a page of an extension has loaded.
  const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
  await send('browsingContext.navigate', { context, url, wait });
  return {
    context,
    evaluate: (expression) => evaluate(send, context, expression),
    press: (keys) => performKeys(send, context, chord(keys.split('+').map(keyValue))),
    type: (text) =>
      performKeys(
        send,
        context,
        [...text].flatMap((character) => chord([character])),
      ),
    toFront: async () => void (await send('browsingContext.activate', { context })),
    close: async () => void (await send('browsingContext.close', { context })),
  };
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function evaluate<T>(send: Send, context: string, expression: string): Promise<T> {
  const { result, exceptionDetails } = await send<Evaluation>('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
    // As after a click of the user, without which the clipboard is closed.
    userActivation: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? 'null');
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** WebDriver's code points for keys that make no character. */
const KEY_VALUES: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
};

function keyValue(key: string): string {
  return KEY_VALUES[key] ?? key;
}

function chord(values: readonly string[]): KeyAction[] {
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = values.map((value): KeyAction => ({ type: 'keyUp', value })).reverse();
  return [...down, ...up];
}

async function performKeys(send: Send, context: string, actions: readonly KeyAction[]): Promise<void> {
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

async function connect(url: string): Promise<Pick<Firefox, 'send' | 'onEvent'> & { socket: WebSocket }> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let count = 0;

  socket.on('message', (data) => {
    // BiDi's own messages: a command's answer has an id, an event has none.
    const message = JSON.parse(String(data));
    if (message.id === undefined || message.id === null) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.type === 'error') reject?.(new Error(`${message.error}: ${message.message}`));
    else resolve?.(message.result);
  });

  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      const deadline = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`Firefox did not answer ${method} in ${COMMAND_TIMEOUT_MS / 1000} s`));
      }, COMMAND_TIMEOUT_MS);
      deadline.unref();
      const settled =
        <A>(then: (value: A) => void) =>
        (value: A) => {
          clearTimeout(deadline);
          then(value);
        };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      socket.send(JSON.stringify({ id, method, params }));
    });

  // The caller knows what a command answers; BiDi's answers have no types here.
  return { send: send as Send, onEvent: (listener) => void listeners.push(listener), socket };
}

/** Resolves with the address at which BiDi listens; throws with what the browser said if it ends before. */
async function sessionUrl(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it was ready:\n${said}`)));
  });
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
