import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface MotoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const startMs = 30_000;

/** Starts the moto that `tools/test-moto.ts` installed, on a free loopback port, and waits until it answers. */
export async function startMoto(): Promise<MotoServer> {
  const command = process.env['MOTO_SERVER'];
  if (command === undefined) throw new Error('MOTO_SERVER is not set: run this stage with npm run test:moto');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(command, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  let gone: string | undefined;
  child.on('error', (error) => {
    gone = error.message;
  });
  child.on('exit', (code) => {
    gone = `exit ${code ?? 'by signal'}`;
  });
  const deadline = Date.now() + startMs;
  while (!(await answers(url))) {
    if (gone !== undefined || Date.now() > deadline) {
      await stop(child);
      throw new Error(`moto did not start (${gone ?? 'no answer'}):\n${said.join('')}`);
    }
    await sleep(100);
  }
  return { url, close: () => stop(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/moto-api/data.json`)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill();
  await ended;
}
