import { readText } from '../io/read-text.ts';
import type { Policy } from '../model/policy.ts';
import type { SourceFile } from '../policy/yaml/source-text.ts';
import { builtInPolicies, ownPolicies, type PolicySetInput } from './policy-set.ts';

export interface PolicyFiles {
  readonly file?: SourceFile;
  readonly cases?: SourceFile;
}

/** The files that a policy was read from; none if they are gone. */
export function policyFiles(
  { source }: Pick<Policy, 'source'>,
  { cwd, dirs }: Pick<PolicySetInput, 'cwd' | 'dirs'>,
): PolicyFiles {
  const folders = [...builtInPolicies(), ...dirs.flatMap((dir) => ownPolicies(dir, cwd))];
  const found = folders.find(({ policy }) => policy.path === source.path);
  if (found === undefined) return {};
  const { policy: file, casesPath } = found;
  if (casesPath === undefined) return { file };
  return { file, cases: { path: casesPath, text: readText(casesPath, 'the cases') } };
}
