import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PolicyCase } from '../../../src/policy/parse-cases.ts';
import { subjectKey } from '../../../src/run/subject-key.ts';
import { healthyOrganization } from '../../../src/simulator/healthy-organization.ts';
import { healthyWorld } from '../../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../../src/simulator/merge-world.ts';
import type { World } from '../../../src/simulator/world.ts';
import { fillPlaceholders, placeholdersOf } from '../../fix-placeholders.ts';
import { type ScanReport, scan } from '../moto/command-line.ts';
import { notInMoto } from './not-in-moto.ts';
import { placeholderValues } from './placeholder-values.ts';
import { renamed, renamedIn } from './renamed.ts';
import { runCommands } from './run-commands.ts';
import { type SeededWorld, seedWorld } from './seed-world.ts';
import type { FixTry } from './tries.ts';

type Found = ScanReport['findings'][number];

interface Stage {
  readonly fix: FixTry;
  readonly url: string;
  readonly folder: string;
  readonly seeded: SeededWorld;
}

/**
 * Makes the world of a failing case in an empty moto, scans it, runs the commands of the fix and scans again. Gives
 * in words why the fix could not be tried or did not help; nothing when it did.
 */
export async function tryFix(fix: FixTry, url: string, folder: string): Promise<string | undefined> {
  const world = worldOf(fix);
  const missing = notInMoto(world);
  if (missing.length > 0) return `moto cannot have ${missing.join(', ')}`;
  const stage = { fix, url, folder, seeded: await seedWorld(url, world) };
  const unprepared = await prepare(stage);
  if (unprepared !== undefined) return `before the fix: ${unprepared}`;
  const failing = expectedToFail(fix.one, stage.seeded);
  const before = await findings(stage, 'before');
  const other = [...failing].filter((key) => before.get(key)?.status !== 'fail');
  if (other.length > 0) return `before the fix: ${told(before, other)}`;
  const scripts = new Map<string, string>();
  for (const key of failing) {
    const found = before.get(key);
    if (found === undefined) continue;
    const script = scriptFor(stage, found);
    const left = placeholdersOf(script);
    if (left.length > 0) return `nobody says what ${left.join(', ')} is`;
    scripts.set(script, found.subject.account);
  }
  for (const [index, [commands, account]] of [...scripts].entries()) {
    const wrong = await runCommands({
      commands,
      folder: join(folder, `fix-${index}`),
      maker: stage.seeded.maker(account),
      files: filesOf(stage),
    });
    if (wrong !== undefined) return `${commands}\n${wrong}`;
  }
  const after = await findings(stage, 'after');
  const still = [...failing].filter((key) => {
    const found = after.get(key);
    return found !== undefined && found.status !== 'pass' && found.status !== 'not-applicable';
  });
  return still.length === 0 ? undefined : `after the fix: ${told(after, still)}`;
}

const healthy = { account: healthyWorld, organization: healthyOrganization } as const;

function worldOf({ one, world }: FixTry): World {
  const ofCase = mergeWorld(healthy[one.base](), one.world, one.name);
  return world === undefined ? ofCase : mergeWorld(ofCase, world, 'tries.yaml');
}

/** The subjects that the case expects to fail, by the names that they have in moto. */
function expectedToFail({ expect }: PolicyCase, { renames }: SeededWorld): readonly string[] {
  return [...expect].flatMap(([key, status]) => (status === 'fail' ? [renamed(key, renames)] : []));
}

/** What the built command line finds of this policy alone, by subject as cases name it. */
async function findings(
  { fix, url, folder, seeded }: Stage,
  when: string,
): Promise<ReadonlyMap<string, Found>> {
  const { policy } = fix.cased;
  const run = join(folder, when);
  const packs = join(run, 'own', 'packs');
  await mkdir(packs, { recursive: true });
  const params = renamedIn(fix.one.params, seeded.renames);
  const pack = { id: 'tried', title: 'What is tried', description: policy.id };
  const text = stringify({ ...pack, policies: [{ policy: policy.id, params }] });
  await writeFile(join(packs, 'tried.yaml'), text);
  const regions = Object.entries(seeded.world.regions).flatMap(([name, kind]) =>
    kind === 'default' ? [name] : [],
  );
  const organization = fix.one.base === 'organization' ? ['--org', '--role-name', 'audit'] : [];
  const options = [...organization, '--regions', regions.join(','), '--pack', 'tried', '--policy-dir', 'own'];
  const { report } = await scan({ endpoint: url, folder: run, options });
  return new Map(report.findings.map((found) => [subjectKey(found.subject, seeded.world), found]));
}

function scriptFor({ fix, seeded }: Stage, { subject }: Found): string {
  const { world, renames } = seeded;
  const derived = placeholderValues({ world, subject, ...(fix.trail !== undefined && { trail: fix.trail }) });
  const given = Object.entries(renamedIn(fix.values ?? {}, renames));
  return fillPlaceholders(named(fix.commands), new Map([...derived, ...given]));
}

async function prepare({ fix, folder, seeded }: Stage): Promise<string | undefined> {
  if (fix.before === undefined) return undefined;
  const maker = seeded.maker(seeded.world.caller.account);
  return runCommands({ commands: fix.before, folder: join(folder, 'prepare'), maker, files: {} });
}

/** Moto finds trails and keys for these calls by their names alone; AWS takes ARNs as well. */
function named(commands: string): string {
  return commands
    .replaceAll(/((?:start-logging|stop-logging|delete-trail) --name )TRAIL_ARN/g, '$1TRAIL_NAME')
    .replaceAll(/((?:cancel-key-deletion|enable-key) --key-id )KEY_ARN/g, '$1KEY_ID');
}

function filesOf({ fix, seeded }: Stage): Readonly<Record<string, string>> {
  const texts = Object.entries(renamedIn(fix.files ?? {}, seeded.renames)).map(
    ([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)] as const,
  );
  return Object.fromEntries(texts);
}

function told(found: ReadonlyMap<string, Found>, keys: readonly string[]): string {
  return keys
    .map((key) => {
      const { status, message } = found.get(key) ?? { status: 'not there', message: '' };
      return `${key} is ${status}${message === '' ? '' : ` (${message})`}`;
    })
    .join('; ');
}
