import { join, relative, resolve } from 'node:path';
import { sha256 } from '../io/digest.ts';
import { packageRoot } from '../io/package-root.ts';
import { findPolicySource } from '../io/policy-source.ts';
import { type PolicyFolder, readPolicies } from '../io/read-policies.ts';
import type { Framework } from '../model/framework.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import { controlProblems } from '../policy/check-controls.ts';
import type { Config } from '../policy/load-config.ts';
import { loadPolicies } from '../policy/load-policies.ts';
import { type Definitions, definitionsIn, type PolicyHome } from './definitions.ts';
import { choosePacks, definitionProblems, instancesOf } from './pack-choice.ts';
import { preparedPolicies } from './prepared-policies.ts';

export interface PolicySetInput {
  readonly cwd: string;
  /** Folders of the user's own, beside the built-in policies. */
  readonly dirs: readonly string[];
  readonly config?: Config | undefined;
  /** Ids of packs; those of the configuration if absent, or `default`. */
  readonly packs?: readonly string[] | undefined;
}

export interface ChosenPolicies {
  /** Selected and parametrised. */
  readonly policies: readonly Policy[];
  /** Those of the chosen packs. */
  readonly frameworks: readonly Framework[];
}

/**
 * The policies of a run: built-in and the user's, checked, compiled, selected and parametrised. Throws a
 * `UsageError` with every mistake, before anything is asked of AWS.
 */
export function policySet(input: PolicySetInput): readonly Policy[] {
  return choosePolicies(input).policies;
}

/** The same, with the frameworks of the packs. */
export function choosePolicies({ cwd, dirs, config, packs }: PolicySetInput): ChosenPolicies {
  const { policies, problems, definitions } = loadLibrary({ cwd, dirs });
  const chosen = choosePacks({ names: packs, config, policies, definitions });
  refuseProblems([...problems, ...definitions.problems(), ...chosen.problems]);
  return { policies: chosen.policies, frameworks: chosen.frameworks };
}

/** Names under which findings may go in one run or another: policies and the instances of all packs. */
export function everyPolicyName(input: Pick<PolicySetInput, 'cwd' | 'dirs'>): readonly string[] {
  return [...new Set(everyPolicy(input).map(policyName))].sort();
}

/** All policies with their own parameters, and after them the instances of all packs, whatever a run chooses. */
export function everyPolicy({ cwd, dirs }: Pick<PolicySetInput, 'cwd' | 'dirs'>): readonly Policy[] {
  const { policies, problems, definitions } = loadLibrary({ cwd, dirs });
  refuseProblems([...problems, ...definitionProblems({ policies, definitions, config: undefined })]);
  return [...policies, ...instancesOf({ policies, definitions })];
}

/** Ids of the frameworks that policies may be mapped to. */
export function knownFrameworks({ cwd, dirs }: Pick<PolicySetInput, 'cwd' | 'dirs'>): readonly string[] {
  return definitionsIn(homes({ cwd, dirs })).frameworks.names;
}

export interface PolicyLibrary {
  /** All that have no mistake, with their own parameters. */
  readonly policies: readonly Policy[];
  /** Of the policies' files and of what they map to. */
  readonly problems: readonly Problem[];
  readonly definitions: Definitions;
}

/** Every policy there is, the user's own checked against the frameworks, and what lies beside them. */
export function loadLibrary({ cwd, dirs }: Pick<PolicySetInput, 'cwd' | 'dirs'>): PolicyLibrary {
  const definitions = definitionsIn(homes({ cwd, dirs }));
  const own = dirs.flatMap((dir) => ownPolicies(dir, cwd)).map(({ policy }) => policy);
  const files = [...builtInPolicies().map(({ policy }) => policy), ...own];
  const { policies, problems } = loadPolicies({ files, sha256, prepared: preparedPolicies() });
  const paths = new Set(own.map(({ path }) => path));
  // The built-in ones are checked when Trailproof is built.
  const checked = policies.filter(({ source }) => paths.has(source.path));
  const unmapped = controlProblems({
    files: own,
    policies: checked,
    frameworks: definitions.frameworks.names,
    frameworkOf: definitions.frameworks.take,
  });
  return { policies, problems: [...problems, ...unmapped], definitions };
}

function homes({ cwd, dirs }: Pick<PolicySetInput, 'cwd' | 'dirs'>): readonly PolicyHome[] {
  return [builtInHome(), ...dirs.map((dir) => ownHome(dir, cwd))];
}

export function builtInPolicies(): readonly PolicyFolder[] {
  const { folder, shown } = builtInHome();
  return readPolicies(folder, shown);
}

export function ownPolicies(dir: string, cwd: string): readonly PolicyFolder[] {
  const { folder, shown } = ownHome(dir, cwd);
  return readPolicies(folder, shown);
}

function builtInHome(): PolicyHome {
  return { folder: join(packageRoot().root, 'policies'), shown: 'policies' };
}

/** A folder of the user's own, or that of an installed package. Throws a `UsageError` for a package without policies. */
export function ownHome(dir: string, cwd: string): PolicyHome {
  const beside = resolve(cwd, dir);
  const folder = findPolicySource(dir, cwd) ?? beside;
  const way = relative(cwd, folder);
  if (folder !== beside) return { folder, shown: way };
  return { folder, shown: way === '' ? '.' : dir };
}

/** Throws a `UsageError` that counts the mistakes; each is shown at its place. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const files = new Set(problems.map(({ path }) => path)).size;
  throw new UsageError(
    `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}`,
    { problems, next: 'Correct them; nothing was asked of AWS.' },
  );
}
