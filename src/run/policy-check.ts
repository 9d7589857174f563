import { sha256 } from '../io/digest.ts';
import type { PolicyFolder } from '../io/read-policies.ts';
import { readText } from '../io/read-text.ts';
import type { Policy } from '../model/policy.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import { unusedProblems } from '../policy/check-unused.ts';
import { suggestName } from '../policy/did-you-mean.ts';
import { loadPolicies } from '../policy/load-policies.ts';
import { missingWords, withoutCases } from '../policy/missing-words.ts';
import { type DeclaredSurvivor, type PolicyCase, parseCases } from '../policy/parse-cases.ts';
import { parseYaml } from '../policy/yaml/located-yaml.ts';
import type { SourceFile } from '../policy/yaml/source-text.ts';
import { readAccepted } from './accepted-files.ts';
import { definitionProblems } from './pack-choice.ts';
import { builtInPolicies, loadLibrary, ownPolicies, refuseProblems } from './policy-set.ts';
import { type Flags, readSettings } from './settings.ts';

export interface PolicyCheckInput {
  /** Folder with policies; the built-in ones if absent. */
  readonly dir: string | undefined;
  readonly flags: Pick<Flags, 'config'>;
  readonly cwd: string;
}

/** One policy with its cases; a policy without `cases.yaml` has none. */
export interface CasedPolicy {
  readonly policy: Policy;
  readonly cases: readonly PolicyCase[];
  /** Mutations that no case can catch. */
  readonly survivors: readonly DeclaredSurvivor[];
  /** The policy's own. */
  readonly file: SourceFile;
}

export interface PolicyCheck {
  readonly policies: number;
  readonly cases: number;
  /** What could be better and changes no verdict. */
  readonly warnings: readonly Problem[];
}

/** Checks policies, their cases, the configuration and the waivers; gives the counts. Throws a `UsageError` with every mistake. */
export function checkPolicies(input: PolicyCheckInput): PolicyCheck {
  const dirs = input.dir === undefined ? [] : [input.dir];
  const own = dirs.flatMap((dir) => ownPolicies(dir, input.cwd));
  const now = new Date();
  const settings = readSettings(input.flags, input.cwd, now);
  const { config } = settings;
  const { policies, problems, definitions } = loadLibrary({ cwd: input.cwd, dirs });
  const wrong = definitionProblems({ policies, definitions, config });
  refuseProblems([...problems, ...wrong]);
  // A baseline may lie where only runs find it.
  readAccepted({ settings: { ...settings, baseline: undefined }, policies, cwd: input.cwd, now });
  const cased = casesOf(input.dir === undefined ? builtInPolicies() : own, policies);
  const located = cased.flatMap((one) => {
    const parsed = parseYaml(one.file);
    return parsed.ok ? [{ ...one, yaml: parsed.yaml }] : [];
  });
  refuseProblems(located.flatMap(({ yaml, policy }) => unusedProblems(yaml, policy)));
  return {
    policies: cased.length,
    cases: cased.reduce((sum, { cases }) => sum + cases.length, 0),
    warnings: located.flatMap(({ yaml, policy, cases }) => [
      ...(cases.length === 0 ? [withoutCases(yaml)] : []),
      ...missingWords(yaml, policy),
    ]),
  };
}

/** The policies of a folder, or the built-in ones, with their cases. Throws a `UsageError` with every mistake. */
export function loadCasedPolicies(dir: string | undefined, cwd: string): readonly CasedPolicy[] {
  const folders = dir === undefined ? builtInPolicies() : ownPolicies(dir, cwd);
  const { policies, problems } = loadPolicies({ files: folders.map(({ policy }) => policy), sha256 });
  refuseProblems(problems);
  return casesOf(folders, policies);
}

/** Those of the policies that are named, in their order; all if none is. Throws a `UsageError` for an id that is none. */
export function chosenPolicies(
  cased: readonly CasedPolicy[],
  ids: readonly string[] | undefined,
): readonly CasedPolicy[] {
  if (ids === undefined) return cased;
  const known = cased.map(({ policy }) => policy.id);
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong === undefined) return cased.filter(({ policy }) => ids.includes(policy.id));
  const { suggestion = 'leave --policy out to test all' } = suggestName(wrong, known);
  throw new UsageError(`There is no policy ${wrong} here`, {
    next: `${suggestion.charAt(0).toUpperCase()}${suggestion.slice(1)}`,
  });
}

/** The cases of every policy in the folders. Throws a `UsageError` with every mistake in them. */
function casesOf(folders: readonly PolicyFolder[], policies: readonly Policy[]): readonly CasedPolicy[] {
  const problems: Problem[] = [];
  const cased = folders.flatMap(({ policy: file, casesPath }): readonly CasedPolicy[] => {
    const { path } = file;
    const policy = policies.find(({ source }) => source.path === path);
    if (policy === undefined) return [];
    const none = { policy, file, cases: [], survivors: [] };
    if (casesPath === undefined) return [none];
    const text = readText(casesPath, 'the cases');
    const parsed = parseCases({ path: path.replace(/policy\.yaml$/, 'cases.yaml'), text }, policy);
    if (parsed.ok) return [{ ...none, cases: parsed.cases, survivors: parsed.survivors }];
    problems.push(...parsed.problems);
    return [none];
  });
  refuseProblems(problems);
  return cased;
}
