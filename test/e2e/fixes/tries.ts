import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyCase } from '../../../src/policy/parse-cases.ts';
import type { CasedPolicy } from '../../../src/run/policy-check.ts';
import { partsOf } from '../../fix-placeholders.ts';

/** How a part of a policy's commands is tried, as `tries.yaml` has it; its head explains the members. */
export interface TryEntry {
  readonly part?: number;
  readonly case?: string;
  readonly trail?: string;
  readonly world?: unknown;
  readonly values?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly before?: string;
}

/** Why a part of a policy's commands is not tried, as `untried.yaml` has it. */
export interface Untried {
  readonly policy: string;
  readonly part?: number;
  readonly because: string;
  readonly shows: string;
}

/** One part of a policy's commands with the case whose world it repairs. */
export interface FixTry extends TryEntry {
  readonly cased: CasedPolicy;
  readonly part: number;
  readonly commands: string;
  readonly one: PolicyCase;
}

type Tries = Readonly<Record<string, readonly TryEntry[]>>;

const members: readonly (keyof TryEntry)[] = ['part', 'case', 'trail', 'world', 'values', 'files', 'before'];

function read(name: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** What is known to be impossible in moto. An entry that does not say why is refused. */
export function listedAsUntried(): readonly Untried[] {
  const { untried } = read('untried.yaml') as { readonly untried: readonly Untried[] };
  for (const { policy, because, shows } of untried) {
    if (!because || !shows) throw new Error(`untried.yaml: ${policy}: says not why, or not what shows it`);
  }
  return untried;
}

/** Every part of every policy's commands, each with its case. An entry about nothing is refused. */
export function fixTries(all: readonly CasedPolicy[]): readonly FixTry[] {
  const { tries } = read('tries.yaml') as { readonly tries: Tries };
  const stale = Object.keys(tries).find((id) => all.every(({ policy }) => policy.id !== id));
  if (stale !== undefined) throw new Error(`tries.yaml: there is no policy ${stale}`);
  return all.flatMap((cased) => {
    const entries = tries[cased.policy.id] ?? [];
    for (const entry of entries) refuseStrange(cased, entry);
    return partsOf(cased.policy.fix.cli ?? '').flatMap((commands, index) => {
      const part = index + 1;
      const own = entries.filter((entry) => (entry.part ?? 1) === part);
      return (own.length === 0 ? [{}] : own).map((entry: TryEntry) => ({
        ...entry,
        cased,
        part,
        commands,
        one: caseOf(cased, entry),
      }));
    });
  });
}

function refuseStrange({ policy }: CasedPolicy, entry: TryEntry): void {
  const parts = partsOf(policy.fix.cli ?? '').length;
  const unknown = Object.keys(entry).filter((name) => !members.some((member) => member === name));
  if (unknown.length > 0) throw new Error(`tries.yaml: ${policy.id}: unknown ${unknown.join()}`);
  if ((entry.part ?? 1) > parts) throw new Error(`tries.yaml: ${policy.id} has ${parts} parts`);
}

/** The case that is named, or the first in which something fails. */
function caseOf({ policy, cases }: CasedPolicy, { case: name }: TryEntry): PolicyCase {
  const failing = cases.filter(({ expect }) => [...expect.values()].includes('fail'));
  const found = name === undefined ? failing[0] : failing.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${policy.id}: no case ${name ?? ''} in which something fails`);
  return found;
}
