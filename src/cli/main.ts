import { packageRoot } from '../io/package-root.ts';
import type { Context, Output } from './context.ts';

// `--version` answers before anything else is loaded: scripts ask it often.
const [first, ...more] = process.argv.slice(2);
if (more.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${packageRoot().version}\n`);
} else {
  // No top-level await: the command line is bundled as CommonJS, which starts faster.
  start().catch((error: unknown) => {
    process.stderr.write(`trailproof: ${error instanceof Error ? error.message : 'failed to start'}\n`);
    process.exitCode = 70;
  });
}

async function start(): Promise<void> {
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  const { runCommandLine } = await import('./program.ts');
  process.exitCode = await runCommandLine(processContext());
}

function processContext(): Context {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    now: () => new Date(),
    interrupted: interruption(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** The first signal asks for an orderly stop, the second ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
