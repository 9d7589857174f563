import { randomUUID } from 'node:crypto';
import { interruption } from '../io/interruption.ts';
import { processOutput } from '../io/process-output.ts';
import { runAction } from './run-action.ts';

// No top-level await: the action is bundled as CommonJS, which starts faster.
start().catch((error: unknown) => {
  process.stderr.write(`trailproof: ${error instanceof Error ? error.message : 'failed to start'}\n`);
  process.exitCode = 70;
});

async function start(): Promise<void> {
  // Only this stream: lines of two could arrive in another order, and with them the end of inert text.
  const stdout = processOutput(process.stdout, 'standard output');
  const code = await runAction({
    env: process.env,
    cwd: process.cwd(),
    stdout,
    now: () => new Date(),
    uniqueName: randomUUID,
    interruption,
  });
  await Promise.allSettled([stdout.taken()]);
  // Not left to the last handle: a `credential_process` that hangs would keep the process alive.
  process.exit(code);
}
