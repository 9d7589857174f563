import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Context } from '../../src/cli/context.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { startSimulator } from '../../src/simulator/server.ts';

/**
 * A scenario is the command line as text. The file begins with `#` comments, then may set up:
 *
 *   world: <YAML patch over the healthy account, indented lines follow>
 *   organization: <the same over the healthy organization>
 *   file NAME: <indented lines follow>
 *   env NAME=VALUE
 *
 * and goes on with `$ trailproof …` lines, each followed by what it prints: standard output as it is,
 * standard error behind `! `, and `? N` for an exit code other than 0.
 */
export interface Scenario {
  readonly world: string;
  readonly from: 'account' | 'organization';
  readonly files: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
  /** The lines before the first command, kept for rewriting. */
  readonly head: readonly string[];
  readonly commands: readonly string[];
}

export function parseScenario(text: string): Scenario {
  const lines = text.split('\n');
  const firstCommand = lines.findIndex((line) => line.startsWith('$ '));
  const head = lines.slice(0, firstCommand);
  const files = new Map<string, string>();
  const env: Record<string, string> = {};
  let world = '';
  let from: Scenario['from'] = 'account';
  for (let index = 0; index < head.length; index += 1) {
    const line = head[index] ?? '';
    const variable = /^env (\w+)=(.*)$/.exec(line);
    const file = /^file (\S+):$/.exec(line);
    if (variable !== null) env[variable[1] ?? ''] = variable[2] ?? '';
    if (file !== null) files.set(file[1] ?? '', indentedAfter(head, index));
    if (line === 'world:' || line === 'organization:') world = indentedAfter(head, index);
    if (line === 'organization:') from = 'organization';
  }
  const commands = lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
  return { world, from, files, env, head, commands };
}

function indentedAfter(lines: readonly string[], index: number): string {
  const block: string[] = [];
  for (const line of lines.slice(index + 1)) {
    if (line !== '' && !line.startsWith('  ')) break;
    block.push(line.slice(2));
  }
  return `${block.join('\n').trimEnd()}\n`;
}

/** Runs every command and gives the scenario's text with what was printed. */
export async function playScenario(scenario: Scenario): Promise<string> {
  const healthy = scenario.from === 'organization' ? healthyOrganization() : healthyWorld();
  const world = mergeWorld(healthy, parse(scenario.world) ?? {});
  const simulator = await startSimulator(world);
  const folder = await mkdtemp(join(tmpdir(), 'trailproof-scenario-'));
  const before = { ...process.env };
  try {
    for (const [name, content] of scenario.files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    Object.assign(process.env, simulator.environment, offline, scenario.env);
    const parts: string[] = [];
    for (const command of scenario.commands) {
      parts.push(await play(command, folder, simulator.url));
    }
    return [...scenario.head, parts.join('\n')].join('\n');
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await simulator.close();
    await rm(folder, { recursive: true });
  }
}

/** No file of whoever runs the tests is looked at. */
const offline = {
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
};

function written(texts: string[]): Context['stdout'] {
  const taken = async (): Promise<void> => undefined;
  return { write: (text) => void texts.push(text), taken, isTTY: false, columns: undefined };
}

async function play(command: string, folder: string, url: string): Promise<string> {
  const out: string[] = [];
  const err: string[] = [];
  const context: Context = {
    argv: command.split(' ').slice(1),
    env: process.env,
    cwd: folder,
    stdout: written(out),
    stderr: written(err),
    now: () => new Date('2026-11-21T09:00:00.000Z'),
    interruption: () => new AbortController().signal,
  };
  const code = await runCommandLine(context);
  const stable = (text: string): string =>
    text
      .replaceAll(folder, '<folder>')
      .replaceAll(url, '<endpoint>')
      .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<minute>');
  const printed = stable(out.join('')).trimEnd();
  const said = stable(err.join('')).trimEnd();
  return [
    `$ ${command}`,
    ...(printed === '' ? [] : [printed]),
    ...(said === '' ? [] : said.split('\n').map((line) => `! ${line}`.trimEnd())),
    ...(code === 0 ? [] : [`? ${code}`]),
    '',
  ].join('\n');
}
