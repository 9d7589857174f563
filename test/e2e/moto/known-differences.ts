import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One place where moto is known to answer unlike AWS. The file's own head explains the members. */
export interface Difference {
  readonly id: string;
  readonly call: string;
  readonly aws: string;
  readonly moto: string;
  readonly effect: string;
  readonly answers: readonly string[];
  readonly findings?: readonly string[];
  readonly worlds?: readonly ComparedWorld[];
}

/** What is scanned in moto and in the simulator: `moto-world.ts` and `organization-world.ts`. */
type ComparedWorld = 'account' | 'organization';

const members = ['id', 'call', 'aws', 'moto', 'effect', 'answers'];
const optional = ['findings', 'worlds'];

/** What `differences.yaml` says about a world. An entry that does not say everything is refused. */
export function knownDifferences(world: ComparedWorld): readonly Difference[] {
  const path = join(import.meta.dirname, '../differences.yaml');
  const { differences } = parse(readFileSync(path, 'utf8')) as {
    readonly differences: readonly Difference[];
  };
  for (const entry of differences) {
    const unknown = Object.keys(entry).filter((name) => ![...members, ...optional].includes(name));
    const missing = members.filter((name) => !Object.hasOwn(entry, name));
    if (unknown.length + missing.length > 0) {
      throw new Error(`differences.yaml: ${entry.id}: unknown ${unknown.join()}; missing ${missing.join()}`);
    }
  }
  return differences.filter(({ worlds }) => worlds?.includes(world) !== false);
}
