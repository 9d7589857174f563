import type { JsonValue } from '../../src/model/json.ts';
import type { Expression, Message, Policy, Requirement } from '../../src/model/policy.ts';
import type { Severity, SubjectKind } from '../../src/model/scan-result.ts';
import { type CompileExpression, createCompilers } from '../../src/policy/cel/compile-expression.ts';
import { compileMessage } from '../../src/policy/cel/compile-message.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';
import { samplePolicy } from './sample-policy.ts';

const compilers = createCompilers();

/** A policy in short: conditions with the messages for where they fail. */
export interface ShortPolicy {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly severity?: Severity;
  readonly when?: string;
  readonly assert: readonly (readonly [that: string, message: string])[];
  readonly params?: Readonly<Record<string, JsonValue>>;
  readonly requirements?: Readonly<Record<string, JsonValue>>;
}

/** Compiles a policy without its file; throws where it is wrong, for that is the test's mistake. */
export function compiledPolicy(short: ShortPolicy): Policy {
  const { id, subject, params = {}, requirements = {}, severity = 'medium' } = short;
  const compile = compilers({ subject, params, requirements: Object.keys(requirements) });
  return samplePolicy({
    id,
    subject,
    severity,
    title: `${id} holds`,
    params,
    requirements: new Map(
      Object.entries(requirements).map(([name, boxes]) => [name, requirement(name, boxes)]),
    ),
    assert: short.assert.map(([that, message]) => ({
      that: expression(that, compile),
      message: text(message, compile),
    })),
    ...(short.when === undefined ? {} : { when: expression(short.when, compile) }),
  });
}

function expression(that: string, compile: CompileExpression): Expression {
  const compiled = compile(that, 'condition');
  if (!compiled.ok) throw new Error(`${that}: ${compiled.mistakes.map(({ message }) => message).join('; ')}`);
  return { text: that, evaluate: compiled.evaluate };
}

function text(message: string, compile: CompileExpression): Message {
  const compiled = compileMessage(message, compile);
  if (!compiled.ok)
    throw new Error(`${message}: ${compiled.mistakes.map((each) => each.message).join('; ')}`);
  return compiled.message;
}

function requirement(name: string, boxes: JsonValue): Requirement {
  const parsed = parseRequirement(boxes);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return { name, title: name, boxes: parsed.boxes };
}
