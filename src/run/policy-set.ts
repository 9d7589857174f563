import { join, relative, resolve } from 'node:path';
import { sha256 } from '../io/digest.ts';
import { packageRoot } from '../io/package-root.ts';
import { type PolicyFolder, readPolicies } from '../io/read-policies.ts';
import type { Policy } from '../model/policy.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import { checkConfigAgainstPolicies, configurePolicies } from '../policy/configure-policies.ts';
import type { Config } from '../policy/load-config.ts';
import { loadPolicies } from '../policy/load-policies.ts';

export interface PolicySetInput {
  readonly cwd: string;
  /** Folders of the user's own, beside the built-in policies. */
  readonly dirs: readonly string[];
  readonly config?: Config | undefined;
}

/**
 * The policies of a run: built-in and the user's, checked, compiled, selected and parametrised. Throws a
 * `UsageError` with every mistake, before anything is asked of AWS.
 */
export function policySet({ cwd, dirs, config }: PolicySetInput): readonly Policy[] {
  const folders = [...builtInPolicies(), ...dirs.flatMap((dir) => ownPolicies(dir, cwd))];
  const { policies, problems } = loadPolicies({ files: folders.map(({ policy }) => policy), sha256 });
  const wrong = [...problems, ...(config === undefined ? [] : checkConfigAgainstPolicies(config, policies))];
  refuseProblems(wrong);
  return config === undefined ? policies : configurePolicies(config, policies);
}

export function builtInPolicies(): readonly PolicyFolder[] {
  return readPolicies(join(packageRoot().root, 'policies'), 'policies');
}

export function ownPolicies(dir: string, cwd: string): readonly PolicyFolder[] {
  const folder = resolve(cwd, dir);
  return readPolicies(folder, relative(cwd, folder) === '' ? '.' : dir);
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
