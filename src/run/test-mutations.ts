import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import type { Finding } from '../model/scan-result.ts';
import { createCompilers } from '../policy/cel/compile-expression.ts';
import { glob } from '../policy/cel/glob.ts';
import { expressionScope } from '../policy/compile-policy.ts';
import { suggestName } from '../policy/did-you-mean.ts';
import { type Mutant, mutatePolicy } from '../policy/mutations/mutate-policy.ts';
import type { DeclaredSurvivor, PolicyCase } from '../policy/parse-cases.ts';
import { withParams } from '../policy/requirement-slots.ts';
import { parseYaml } from '../policy/yaml/located-yaml.ts';
import { type CaseMistake, caseMistakes } from './case-mistakes.ts';
import { stageCase } from './case-stage.ts';
import { evaluateSnapshot } from './evaluate-snapshot.ts';
import type { CasedPolicy } from './policy-check.ts';
import { type CaseOutcome, caseOutcome } from './run-cases.ts';

/** How well the cases of a policy tell it from what it could have been. */
export interface MutationReport {
  readonly policy: Policy;
  /** Mutants that some case catches. */
  readonly caught: number;
  readonly all: number;
  /** Mutants that no case catches, and that are not declared. */
  readonly survivors: readonly Mutant[];
  readonly declared: readonly { readonly mutant: Mutant; readonly because: string }[];
  /** Declared, and no such mutant survives. */
  readonly stale: readonly Problem[];
  /** Lines of `assert`, counted from 1, that hold in every case, or in none. */
  readonly oneSided: readonly { readonly line: number; readonly never: 'true' | 'false' }[];
  /** Cases that the policy itself does not pass: nothing can be said of its mutants then. */
  readonly failing: readonly CaseOutcome[];
}

/** Runs the cases of a policy against every mutant of it; each case is collected once for all of them. */
export async function testMutations(cased: CasedPolicy, signal: AbortSignal): Promise<MutationReport> {
  const { policy, cases } = cased;
  const all = mutantsOf(cased);
  const alive = new Set(all);
  const seen: LineResults = policy.assert.map(() => new Set());
  const failing: CaseOutcome[] = [];
  for (const one of cases) {
    if (signal.aborted) break;
    const { mistakes, own, caught } = await tryCase({ policy, one, alive: [...alive], signal });
    if (mistakes.length > 0) failing.push(caseOutcome(policy, one, mistakes));
    for (const mutant of caught) alive.delete(mutant);
    for (const { facts } of own) facts.forEach(({ result }, index) => seen[index]?.add(result));
  }
  if (failing.length > 0) return { policy, ...nothing, all: all.length, failing };
  return { policy, ...sorted(cased, all, alive), all: all.length, oneSided: oneSided(seen), failing };
}

const nothing = { caught: 0, survivors: [], declared: [], stale: [], oneSided: [] };

type LineResults = readonly Set<string>[];

function mutantsOf({ policy, file }: CasedPolicy): readonly Mutant[] {
  const parsed = parseYaml(file);
  if (!parsed.ok) throw new Error(`${file.path} was loaded and cannot be parsed`);
  const compile = createCompilers()(expressionScope(policy, policy.requirements));
  return mutatePolicy({ policy, yaml: parsed.yaml, compile });
}

interface Trial {
  readonly policy: Policy;
  readonly one: PolicyCase;
  readonly alive: readonly Mutant[];
  readonly signal: AbortSignal;
}

interface Tried {
  /** Of the policy itself. */
  readonly mistakes: readonly CaseMistake[];
  readonly own: readonly Finding[];
  readonly caught: readonly Mutant[];
}

async function tryCase({ policy, one, alive, signal }: Trial): Promise<Tried> {
  try {
    const { world, snapshot } = await stageCase({
      one,
      policies: [policy, ...alive.map((mutant) => mutant.policy)],
      signal,
    });
    const judged = [policy, ...named(alive)].map((each) => withParams(each, one.params));
    const findings = byPolicy(evaluateSnapshot(snapshot, judged).findings());
    const mistakesOf = (name: string): readonly CaseMistake[] =>
      caseMistakes(findings.get(name) ?? [], world, one);
    return {
      mistakes: mistakesOf(policyName(policy)),
      own: findings.get(policyName(policy)) ?? [],
      caught: alive.filter((_, index) => mistakesOf(mutantName(index)).length > 0),
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { mistakes: [{ kind: 'refused', why: error.message }], own: [], caught: [] };
  }
}

/** All mutants are judged in one evaluation, each under a name of its own. */
function named(mutants: readonly Mutant[]): readonly Policy[] {
  return mutants.map(({ policy }, index) => ({ ...policy, as: mutantName(index) }));
}

function mutantName(index: number): string {
  return `mutant ${index}`;
}

function byPolicy(findings: Iterable<Finding>): ReadonlyMap<string, readonly Finding[]> {
  const sets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const set = sets.get(finding.policy) ?? [];
    sets.set(finding.policy, set);
    set.push(finding);
  }
  return sets;
}

function sorted(
  { survivors: declared }: CasedPolicy,
  all: readonly Mutant[],
  alive: ReadonlySet<Mutant>,
): Pick<MutationReport, 'caught' | 'survivors' | 'declared' | 'stale'> {
  const declarationOf = ({ change }: Mutant): DeclaredSurvivor | undefined =>
    declared.find((one) => glob(change, one.change));
  const living = [...alive];
  return {
    caught: all.length - living.length,
    survivors: living.filter((mutant) => declarationOf(mutant) === undefined),
    declared: living.flatMap((mutant) => {
      const declaration = declarationOf(mutant);
      return declaration === undefined ? [] : [{ mutant, because: declaration.because }];
    }),
    stale: declared
      .filter((one) => !living.some((mutant) => declarationOf(mutant) === one))
      .map((one) => unfounded(one, all, living)),
  };
}

function unfounded(
  { change, complain }: DeclaredSurvivor,
  all: readonly Mutant[],
  living: readonly Mutant[],
): Problem {
  if (all.some((mutant) => glob(mutant.change, change))) {
    return complain({ message: `no mutation \`${change}\` survives`, suggestion: 'take it off the list' });
  }
  const names = living.map((mutant) => mutant.change);
  return complain({ message: `there is no mutation \`${change}\``, ...suggestName(change, names) });
}

function oneSided(seen: LineResults): MutationReport['oneSided'] {
  return seen.flatMap((results, index) =>
    (['true', 'false'] as const)
      .filter((never) => !results.has(never === 'true' ? 'pass' : 'fail'))
      .map((never) => ({ line: index + 1, never })),
  );
}
