import type { Expression, Policy } from '../../model/policy.ts';
import type { CompileExpression } from '../cel/compile-expression.ts';
import type { LocatedYaml, Path } from '../yaml/located-yaml.ts';
import { mutateExpression } from './mutate-expression.ts';
import { mutateRequirements } from './mutate-requirements.ts';

/** A policy with one mistake planted in it: cases that tell it from the policy catch it. */
export interface Mutant {
  /** `assert 2: <= -> <`; no two mutants of a policy have the same. */
  readonly change: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly policy: Policy;
}

export interface MutatePolicyInput {
  readonly policy: Policy;
  /** Its file. */
  readonly yaml: LocatedYaml;
  /** For what its expressions may name. */
  readonly compile: CompileExpression;
}

/** Every mutant of a policy that type-checks, in the order in which the policy is judged. */
export function mutatePolicy(input: MutatePolicyInput): readonly Mutant[] {
  const mutants = [...whenMutants(input), ...assertMutants(input), ...requirementMutants(input)];
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.change) ?? 0) + 1;
    seen.set(mutant.change, count);
    return count === 1 ? mutant : { ...mutant, change: `${mutant.change} (${count})` };
  });
}

function whenMutants(input: MutatePolicyInput): readonly Mutant[] {
  const { policy } = input;
  const { when, ...always } = policy;
  if (when === undefined) return [];
  const inPlaceOf = (expression: Expression): Policy => ({ ...copied(policy), when: expression });
  const negated = compiled(input, `!(${when.text})`);
  return [
    mutant(input, ['when'], { change: 'when: dropped', policy: copied(always) }),
    ...(negated === undefined
      ? []
      : [mutant(input, ['when'], { change: 'when: negated', policy: inPlaceOf(negated) })]),
    ...expressionMutants(input, { path: ['when'], name: 'when', text: when.text, inPlaceOf }),
  ];
}

function assertMutants(input: MutatePolicyInput): readonly Mutant[] {
  const { policy } = input;
  return policy.assert.flatMap((line, index) => {
    const name = `assert ${index + 1}`;
    const path = ['assert', index, 'that'];
    const inPlaceOf = (that: Expression): Policy => ({
      ...policy,
      assert: policy.assert.map((other, at) => (at === index ? { ...other, that } : other)),
    });
    const dropped = { ...policy, assert: policy.assert.filter((_, at) => at !== index) };
    return [
      mutant(input, path, { change: `${name}: dropped`, policy: dropped }),
      ...expressionMutants(input, { path, name, text: line.that.text, inPlaceOf }),
    ];
  });
}

interface Mutable {
  readonly path: Path;
  readonly name: string;
  readonly text: string;
  readonly inPlaceOf: (expression: Expression) => Policy;
}

function expressionMutants(
  input: MutatePolicyInput,
  { path, name, text, inPlaceOf }: Mutable,
): readonly Mutant[] {
  return mutateExpression(text).flatMap((mutation) => {
    const expression = compiled(input, mutation.text);
    if (expression === undefined) return [];
    const { line, column } = input.yaml.insideText(path, mutation, { message: '' });
    const { path: file } = input.yaml.file;
    return [
      { change: `${name}: ${mutation.change}`, path: file, line, column, policy: inPlaceOf(expression) },
    ];
  });
}

function requirementMutants(input: MutatePolicyInput): readonly Mutant[] {
  const { policy } = input;
  return mutateRequirements(policy).map(({ name, change, requirements }) =>
    mutant(input, ['requirements', name, 'events'], {
      change: `requirement ${name}: ${change}`,
      policy: { ...policy, requirements },
    }),
  );
}

function mutant({ yaml }: MutatePolicyInput, path: Path, made: Pick<Mutant, 'change' | 'policy'>): Mutant {
  const { path: file, line, column } = yaml.atValue(path, { message: '' });
  return { ...made, path: file, line, column };
}

/** What a policy reads is remembered by its lines, and a mutant may read something else. */
function copied(policy: Policy): Policy {
  return { ...policy, assert: [...policy.assert] };
}

function compiled({ compile }: MutatePolicyInput, text: string): Expression | undefined {
  const made = compile(text, 'condition');
  return made.ok ? { text, evaluate: made.evaluate } : undefined;
}
