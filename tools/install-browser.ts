/**
 * Makes sure that a Chromium is there and starts, so that the browser tests run instead of being skipped. One
 * that is missing is installed with apt-get, from wherever this machine gets its packages. Fails where
 * neither can be had.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumNames, findChromium } from './find-chromium.ts';

const packageName = 'chromium';
const byHand = `Install Chromium or Chrome by hand, as ${chromiumNames.join(', ')} in the PATH, or name it in CHROME_PATH.`;

class Unavailable extends Error {}

interface Ran {
  readonly passed: boolean;
  readonly output: string;
}

function run(command: string, args: readonly string[], seconds: number): Ran {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: seconds * 1_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.trim();
  return { passed: status === 0, output: error === undefined ? said : `${error.message}\n${said}` };
}

function lastLines(output: string): string {
  return output.split('\n').slice(-15).join('\n');
}

function install(): string {
  if (!run('apt-get', ['--version'], 60).passed) {
    throw new Unavailable(`no Chromium was found, and there is no apt-get to install it with. ${byHand}`);
  }
  const sudo =
    process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive', '--preserve-env=DEBIAN_FRONTEND'];
  const apt = (...args: readonly string[]): Ran => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    console.log(['>', command, ...rest].join(' '));
    return run(command, rest, 900);
  };
  // Lists that cannot be brought up to date may still be good enough: the installation decides.
  const updated = apt('update');
  const installed = apt('install', '--yes', '--no-install-recommends', packageName);
  if (!installed.passed) {
    const said = [updated, installed].filter(({ passed }) => !passed).map(({ output }) => lastLines(output));
    throw new Unavailable(`apt-get could not install ${packageName}:\n${said.join('\n')}\n${byHand}`);
  }
  const found = findChromium();
  if (found === undefined)
    throw new Unavailable(`apt-get installed ${packageName}, but no command of it. ${byHand}`);
  return found;
}

/** A command may be there and not start: a stub that wants another package, a library that is missing. */
function showPage(chromium: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${profile}`,
  ];
  const { passed, output } = run(chromium, [...flags, '--dump-dom', 'data:text/html,<p>shown</p>'], 120);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (passed && output.includes('<p>shown</p>')) return;
  throw new Unavailable(`${chromium} does not show a page:\n${lastLines(output)}\n${byHand}`);
}

try {
  const start = performance.now();
  const chromium = findChromium() ?? install();
  showPage(chromium);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${chromium} shows pages (${run(chromium, ['--version'], 60).output}), after ${seconds} s`);
} catch (error) {
  if (!(error instanceof Unavailable)) throw error;
  console.error(`install-browser: ${error.message}`);
  process.exitCode = 1;
}
