import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { variableOfSubject } from '../environment.ts';
import { accessMistakes } from './access-mistakes.ts';
import { bucketMistakes } from './bucket-requirements.ts';
import {
  baseEnvironment,
  type CurrentEvaluation,
  celTypes,
  type PolicyScope,
  policyEnvironment,
} from './cel-environment.ts';
import { childNodes } from './child-nodes.ts';
import { explainMistake, readable } from './explain-mistake.ts';
import { type CelMistake, guard } from './guard.ts';

const MOST_CHARACTERS = 2000;

export type Evaluate = (variables: Readonly<Record<string, unknown>>) => unknown;

export type CompiledExpression =
  | { readonly ok: true; readonly evaluate: Evaluate }
  | { readonly ok: false; readonly mistakes: readonly CelMistake[] };

/** Compiles the expressions of one policy. A condition must be a bool, a hole anything that can be printed. */
export type CompileExpression = (text: string, use: 'condition' | 'hole') => CompiledExpression;

/** What a policy's expressions may name. */
export interface ExpressionScope extends PolicyScope {
  readonly requirements: readonly string[];
  /** Those of them that cannot be asked of a bucket, with the rest of the sentence why. */
  readonly unfitForBuckets?: ReadonlyMap<string, string>;
}

/** Makes compilers that share the costly part; one serves any number of policies. */
export function createCompilers(): (scope: ExpressionScope) => CompileExpression {
  const current: CurrentEvaluation = { variables: undefined };
  let base: Environment | undefined;
  return (scope) => {
    base ??= baseEnvironment(current);
    const workshop: Workshop = { env: policyEnvironment(base, scope), current, scope };
    return (text, use) => compile(workshop, text, use);
  };
}

interface Workshop {
  readonly env: Environment;
  readonly current: CurrentEvaluation;
  readonly scope: ExpressionScope;
}

function compile(workshop: Workshop, text: string, use: 'condition' | 'hole'): CompiledExpression {
  if (text.length > MOST_CHARACTERS) {
    const message = `the expression is longer than ${MOST_CHARACTERS} characters`;
    return {
      ok: false,
      mistakes: [{ start: 0, end: 1, message, suggestion: 'split it into several lines of `assert`' }],
    };
  }
  const { env, scope } = workshop;
  const variables = [variableOfSubject[scope.subject], 'params', 'now'];
  const names = { variables, params: Object.keys(scope.params) };
  try {
    const parsed = env.parse(text);
    const refused = guard(parsed.ast, { use, requirements: scope.requirements });
    if (refused.length > 0) return { ok: false, mistakes: refused };
    const checked = parsed.check();
    if (!checked.valid) {
      const inScope = { ...names, variables: [...variables, ...boundNames(parsed.ast)] };
      return { ok: false, mistakes: [explainMistake(checked.error, text, inScope)] };
    }
    const wrong = [
      ...bucketMistakes(parsed.ast, scope.unfitForBuckets ?? new Map()),
      ...accessMistakes(parsed.ast),
    ];
    if (wrong.length > 0) return { ok: false, mistakes: wrong };
    const unfit = resultMistake(checked.type ?? 'dyn', text, use);
    if (unfit !== undefined) return { ok: false, mistakes: [unfit] };
    return { ok: true, evaluate: (given) => run(workshop.current, parsed, given) };
  } catch (error) {
    return { ok: false, mistakes: [explainMistake(error, text, names)] };
  }
}

function run(
  current: CurrentEvaluation,
  parsed: Evaluate,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const outer = current.variables;
  current.variables = variables;
  try {
    return parsed(variables);
  } finally {
    current.variables = outer;
  }
}

const printable: ReadonlySet<string> = new Set([
  'string',
  'bool',
  'int',
  'uint',
  'double',
  celTypes.timestamp,
  celTypes.duration,
  'list<string>',
  'list<int>',
  'list<double>',
]);

function resultMistake(type: string, text: string, use: 'condition' | 'hole'): CelMistake | undefined {
  const span = { start: 0, end: text.length };
  if (use === 'hole') {
    if (printable.has(type)) return undefined;
    return {
      ...span,
      message: `${readable(type)} cannot be written as text`,
      suggestion: 'name one of its members',
    };
  }
  if (type === 'bool') return undefined;
  return {
    ...span,
    message: `the condition must be true or false, not ${readable(type)}`,
    suggestion: 'compare it with something',
  };
}

/** Variables that comprehensions bring in. */
function boundNames(node: ASTNode): readonly string[] {
  const inside = childNodes(node).flatMap(boundNames);
  if (node.op !== 'rcall') return inside;
  const [first, second] = node.args[2];
  return first?.op === 'id' && second !== undefined ? [first.args, ...inside] : inside;
}
