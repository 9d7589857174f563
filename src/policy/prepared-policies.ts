import type { AssertLine, Policy, Requirement } from '../model/policy.ts';
import type { CompileExpression, ExpressionScope } from './cel/compile-expression.ts';
import { compileMessage } from './cel/compile-message.ts';
import { expressionScope, policyOf } from './compile-policy.ts';
import type { PolicyFile } from './policy-file.ts';
import { knowReads, type Read, readsOf } from './reads-of.ts';

/**
 * A policy whose file was parsed and checked when Trailproof was built, as plain data. What compiles then
 * compiles at any time, so that its expressions wait until somebody evaluates them.
 */
export interface PreparedPolicy {
  readonly file: Omit<PolicyFile, 'requirements'>;
  readonly requirements: readonly Requirement[];
  /** What its expressions read with the parameters of the file. */
  readonly reads: readonly Read[];
  /** Line of the id. */
  readonly line: number;
}

/** By the digest of the file: one that was changed since is none of these, and is read like any other. */
export type PreparedPolicies = Readonly<Record<string, PreparedPolicy>>;

/** What is kept of policies that were loaded without a problem and not configured. */
export function preparePolicies(policies: readonly Policy[]): PreparedPolicies {
  return Object.fromEntries(policies.map((policy) => [policy.digest, prepared(policy)]));
}

function prepared(policy: Policy): PreparedPolicy {
  const { digest: _digest, source, requirements, when, assert, ...data } = policy;
  return {
    file: {
      ...data,
      ...(when === undefined ? {} : { when: when.text }),
      assert: assert.map((line) => ({ ...line, that: line.that.text, message: line.message.text })),
    },
    requirements: [...requirements.values()],
    reads: [...readsOf(policy)],
    line: source.line,
  };
}

export interface RestorePolicyInput {
  readonly prepared: PreparedPolicy;
  readonly digest: string;
  readonly path: string;
  readonly compilerFor: (scope: ExpressionScope) => CompileExpression;
}

/** The policy that loading the file gives, except that mistakes are not looked for. */
export function restorePolicy({ prepared, digest, path, compilerFor }: RestorePolicyInput): Policy {
  const { file, line } = prepared;
  const requirements = new Map(prepared.requirements.map((one) => [one.name, one]));
  const compile = lazily(() => compilerFor(expressionScope(file, requirements)));
  const policy = policyOf(file, {
    when: file.when === undefined ? undefined : expression(file.when, compile),
    assert: file.assert.map((asserted) => assertLine(asserted, compile)),
    requirements,
    digest,
    source: { path, line },
  });
  knowReads(policy, prepared.reads);
  return policy;
}

type LazyCompile = () => CompileExpression;

function assertLine(
  { that, message, ...rest }: PolicyFile['assert'][number],
  compile: LazyCompile,
): AssertLine {
  const rendered = lazily(() => {
    const compiled = compileMessage(message, compile());
    if (!compiled.ok) throw new Error(`the message has mistakes: ${message}`);
    return compiled.message;
  });
  return {
    ...rest,
    that: expression(that, compile),
    message: { text: message, render: (variables) => rendered().render(variables) },
  };
}

function expression(text: string, compile: LazyCompile): AssertLine['that'] {
  const evaluate = lazily(() => {
    const compiled = compile()(text, 'condition');
    if (!compiled.ok) throw new Error(`the expression has mistakes: ${text}`);
    return compiled.evaluate;
  });
  return {
    text,
    evaluate: (variables) => evaluate()(variables),
    prepare: () => {
      evaluate();
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
