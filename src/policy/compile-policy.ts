import type { AssertLine, Expression, Message, Policy, Requirement } from '../model/policy.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import { unfitForObjects } from '../selectors/object-requirement.ts';
import type { CompileExpression, ExpressionScope } from './cel/compile-expression.ts';
import { compileMessage } from './cel/compile-message.ts';
import type { CelMistake } from './cel/guard.ts';
import type { PolicyFile } from './policy-file.ts';
import { readRequirements } from './read-requirements.ts';
import type { LocatedYaml, Path } from './yaml/located-yaml.ts';

export interface CompilePolicyInput {
  readonly yaml: LocatedYaml;
  readonly file: PolicyFile;
  readonly digest: string;
  readonly compilerFor: (scope: ExpressionScope) => CompileExpression;
}

export type CompiledPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Turns a well-formed policy file into a policy: parameters, requirements and expressions, all mistakes at once. */
export function compilePolicy(input: CompilePolicyInput): CompiledPolicy {
  const { yaml, file, digest } = input;
  const problems: Problem[] = [...mixedLists(input)];
  const requirements = readRequirements(input, problems);
  const compile = input.compilerFor({
    ...expressionScope(file, requirements),
    // A requirement with a mistake is there all the same: that its name is unknown would be a second complaint.
    requirements: Object.keys(file.requirements ?? {}),
  });
  const workshop: Workshop = { yaml, compile, problems };
  const when = file.when === undefined ? undefined : expression(workshop, ['when'], file.when);
  const lines = file.assert.map((line, index) => assertLine(workshop, line, index));
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) };
  const source = { path: yaml.file.path, line: yaml.lineOfKey(['id']) };
  return { ok: true, policy: policyOf(file, { when, assert: lines, requirements, digest, source }) };
}

/** A policy from its file and what was made of it. */
export function policyOf(
  file: Omit<PolicyFile, 'requirements'>,
  made: Pick<Policy, 'assert' | 'requirements' | 'digest' | 'source'> & { readonly when: Policy['when'] },
): Policy {
  const { when, assert, requirements, digest, source } = made;
  return {
    id: file.id,
    title: file.title,
    severity: file.severity,
    subject: file.subject,
    ...(when === undefined ? {} : { when }),
    assert,
    why: file.why,
    fix: file.fix,
    references: file.references ?? [],
    controls: file.controls ?? {},
    replaces: file.replaces ?? {},
    params: file.params ?? {},
    requirements,
    digest,
    source,
  };
}

/** What the expressions of a policy may name. */
export function expressionScope(
  { subject, params = {} }: Pick<PolicyFile, 'subject' | 'params'>,
  requirements: ReadonlyMap<string, Requirement>,
): ExpressionScope {
  return {
    subject,
    params,
    requirements: [...requirements.keys()],
    unfitForBuckets: unfitForBuckets(requirements),
  };
}

function unfitForBuckets(requirements: ReadonlyMap<string, Requirement>): ReadonlyMap<string, string> {
  return new Map(
    [...requirements].flatMap(([name, { boxes, template }]) => {
      const why = unfitForObjects(template?.boxes ?? boxes);
      return why === undefined ? [] : [[name, why] as const];
    }),
  );
}

interface Workshop {
  readonly yaml: LocatedYaml;
  readonly compile: CompileExpression;
  readonly problems: Problem[];
}

function assertLine(workshop: Workshop, line: PolicyFile['assert'][number], index: number): AssertLine {
  return {
    that: expression(workshop, ['assert', index, 'that'], line.that),
    message: message(workshop, ['assert', index, 'message'], line.message),
    ...(line.severity === undefined ? {} : { severity: line.severity }),
  };
}

/** Stands where a mistake was found; a policy with problems is never evaluated. */
function unusable(): never {
  throw new Error('the policy has mistakes');
}

function expression(workshop: Workshop, path: Path, text: string): Expression {
  const compiled = workshop.compile(text, 'condition');
  if (compiled.ok) return { text, evaluate: compiled.evaluate };
  report(workshop, path, compiled.mistakes);
  return { text, evaluate: unusable };
}

function message(workshop: Workshop, path: Path, text: string): Message {
  const compiled = compileMessage(text, workshop.compile);
  if (compiled.ok) return compiled.message;
  report(workshop, path, compiled.mistakes);
  return { text, render: unusable };
}

function report({ yaml, problems }: Workshop, path: Path, mistakes: readonly CelMistake[]): void {
  problems.push(...mistakes.map((mistake) => yaml.insideText(path, mistake, mistake)));
}

/** A list of texts and numbers together has no type. */
function mixedLists({ yaml, file }: CompilePolicyInput): readonly Problem[] {
  return Object.entries(file.params ?? {})
    .filter(([, value]) => Array.isArray(value) && new Set(value.map((item) => typeof item)).size > 1)
    .map(([name]) =>
      yaml.atValue(['params', name], {
        message: `the list \`${name}\` mixes texts and numbers`,
        suggestion: 'put the numbers in quotes',
      }),
    );
}
