import { packageRoot } from '../io/package-root.ts';
import type { Context } from './context.ts';

// `--version` answers before anything else is loaded: scripts ask it often.
const [first, ...more] = process.argv.slice(2);
if (more.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.on('error', () => {
    process.exitCode = 2;
  });
  process.stdout.write(`${packageRoot().version}\n`);
} else {
  // No top-level await: the command line is bundled as CommonJS, which starts faster.
  start().catch((error: unknown) => {
    process.stderr.write(`trailproof: ${error instanceof Error ? error.message : 'failed to start'}\n`);
    process.exitCode = 70;
  });
}

async function start(): Promise<void> {
  const { runCommandLine } = await import('./program.ts');
  const context = await processContext();
  const code = await runCommandLine(context);
  // What they refuse has been told, or there is nowhere left to tell it.
  await Promise.allSettled([context.stdout.taken(), context.stderr.taken()]);
  // Not left to the last handle: a `credential_process` that hangs would keep the process alive.
  process.exit(code);
}

async function processContext(): Promise<Context> {
  const { terminalAsk } = await import('../io/ask.ts');
  const { interruption } = await import('../io/interruption.ts');
  const { processOutput } = await import('../io/process-output.ts');
  const ask = terminalAsk(process.stdin, process.stdout);
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: processOutput(process.stdout, 'standard output'),
    stderr: processOutput(process.stderr, 'standard error'),
    now: () => new Date(),
    interruption,
    ...(ask === undefined ? {} : { ask }),
  };
}
