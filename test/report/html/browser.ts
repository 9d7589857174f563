import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../tools/find-chromium.ts';

const chromium = findChromium();

/** Where they must run, a missing browser is a failure; elsewhere the end of the run tells that they were left out. */
export const runsBrowserTests: boolean =
  chromium !== undefined || process.env['TRAILPROOF_BROWSER_TESTS'] === 'required';

/** A page in headless Chromium, driven by the DevTools protocol. */
export interface BrowserPage {
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  readonly open: (url: string) => Promise<void>;
  /** Value of an expression in the page, by JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the console and the browser complained about. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

/** Starts Chromium with a profile of its own and ends it, whatever `work` does. */
export async function withPage<T>(work: (page: BrowserPage) => Promise<T>): Promise<T> {
  if (chromium === undefined) throw new Error('no Chromium found: run npx node tools/install-browser.ts');
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const child = spawn(
    chromium,
    [...flags, ...quiet, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    return await work(await connect(await debuggingPort(profile)));
  } finally {
    // The whole group: Chromium is many processes.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function debuggingPort(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 300; tries += 1) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8').split('\n')[0]);
      if (port > 0) return port;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Chromium did not start within 30 s');
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

async function connect(port: number): Promise<BrowserPage> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly {
    readonly type: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  const complaints: string[] = [];
  const requests: string[] = [];
  let loaded: () => void = () => {};
  let last = 0;
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    const told = JSON.stringify(reply.params);
    if (reply.method === 'Page.loadEventFired') loaded();
    if (reply.method === 'Network.requestWillBeSent') requests.push(requestUrl(reply.params));
    if (/^(Log\.entryAdded|Runtime\.(exceptionThrown|consoleAPICalled))$/.test(reply.method ?? ''))
      complaints.push(told);
  };
  const send: BrowserPage['send'] = (method, params = {}) => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  };
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await send(`${domain}.enable`);
  return {
    send,
    complaints,
    requests,
    async open(url) {
      const load = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      await send('Page.navigate', { url });
      await load;
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { readonly value?: unknown }).value;
    },
  };
}

function requestUrl(params: Record<string, unknown> | undefined): string {
  return (params?.['request'] as { readonly url: string } | undefined)?.url ?? '';
}
