import type { ASTNode } from '@marcbachmann/cel-js';
import { UnknownRead } from '../unknown-read.ts';

const MOST_NAMES = 10;

/*
 * The parts of cel-js that a macro is given; its own type declarations leave them out. `reuse` and
 * `setIterValue` are what its `cel.bind` uses, in version 8.0.0.
 */
interface Type {
  readonly kind: string;
  readonly name: string;
  readonly valueType: Type;
}
interface Checker<Context> {
  readonly check: (node: ASTNode, context: Context) => Type;
  readonly getType: (name: string) => Type;
  readonly createError: (code: string, message: string, node: ASTNode) => Error;
}
interface Evaluator {
  readonly run: (node: ASTNode, context: unknown) => unknown;
}
interface Scope {
  readonly forkWithVariable: (name: string, type: Type) => Scope;
  readonly reuse: (context: unknown) => Scope;
  readonly setIterValue: (value: unknown, evaluator: Evaluator) => Scope;
}

interface Expansion {
  readonly args: readonly ASTNode[];
  readonly receiver: ASTNode;
}

interface Macro {
  scope?: Scope;
  readonly async: false;
  readonly typeCheck: (checker: Checker<Scope>, macro: Macro, scope: Scope) => Type;
  readonly evaluate: (evaluator: Evaluator, macro: Macro, scope: unknown) => string;
}

/**
 * `set.each.listing(x, condition, text)`: the texts of the members for which the condition is known to hold,
 * sorted and joined, for messages. Says so when some members could not be seen.
 */
export function expandListing({ args, receiver }: Expansion): Macro {
  const [variable, condition, text] = args;
  if (variable?.op !== 'id' || condition === undefined || text === undefined) {
    throw new Error('listing(x, condition, text) needs a variable first');
  }
  const name = variable.args;
  return {
    async: false,
    typeCheck(checker, macro, scope) {
      const list = checker.check(receiver, scope);
      if (list.kind !== 'list') throw checker.createError('invalid_comprehension_range', list.name, receiver);
      macro.scope = scope.forkWithVariable(name, list.valueType);
      expect(checker, macro.scope, { node: condition, type: 'bool' });
      expect(checker, macro.scope, { node: text, type: 'string' });
      return checker.getType('string');
    },
    evaluate(evaluator, macro, scope) {
      const inner = macro.scope?.reuse(scope);
      const names = new Set<string>();
      const complete = eachKnown(evaluator.run(receiver, scope), (member) => {
        const at = inner?.setIterValue(member, evaluator);
        if (evaluator.run(condition, at) === true) names.add(String(evaluator.run(text, at)));
      });
      return joined([...names].sort(), complete);
    },
  };
}

function expect(
  checker: Checker<Scope>,
  scope: Scope,
  { node, type }: { readonly node: ASTNode; readonly type: string },
): void {
  const found = checker.check(node, scope).name;
  if (found === type) return;
  throw checker.createError('listing_type', `listing needs a ${type} here, not ${found}`, node);
}

/** False when something could not be seen. */
function eachKnown(list: unknown, look: (member: unknown) => void): boolean {
  let complete = true;
  const members = list as readonly unknown[];
  for (let index = 0; index < members.length; index += 1) {
    try {
      look(members[index]);
    } catch (error) {
      if (!(error instanceof UnknownRead)) throw error;
      complete = false;
    }
  }
  return complete;
}

function joined(names: readonly string[], complete: boolean): string {
  if (complete && names.length === 0) return 'none';
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  if (complete) return `${shown}${more}`;
  return shown === '' ? '(unknown)' : `${shown}${more} (others unknown)`;
}
