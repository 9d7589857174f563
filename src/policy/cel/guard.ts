import type { ASTNode } from '@marcbachmann/cel-js';
import { suggestName } from '../did-you-mean.ts';
import { childNodes } from './child-nodes.ts';
import { calls, comprehensions, methods, takesRequirement } from './functions.ts';

/** Accounts, their regions, the copies there. */
const MOST_NESTED = 3;

/** A mistake in one expression, in UTF-16 units from its start. */
export interface CelMistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion?: string;
}

export interface GuardRules {
  /** `listing` gives text for people that may be incomplete, so that no condition may rest on it. */
  readonly use: 'condition' | 'hole';
  /** Names that `covered` and the other functions of coverage may ask for. */
  readonly requirements: readonly string[];
}

/**
 * Refuses what type-checks and yet must not run: members of a set that may be incomplete outside `all` and
 * `exists`, slow functions, deep nesting, requirements that the policy does not name.
 */
export function guard(root: ASTNode, rules: GuardRules): readonly CelMistake[] {
  const mistakes: CelMistake[] = [];
  visit(root, { depth: 0, asReceiver: false });
  return mistakes;

  function visit(node: ASTNode, place: Place): void {
    const mistake = mistakeOf(node, place, rules);
    if (mistake !== undefined) mistakes.push({ ...spanOf(node), ...mistake });
    for (const [child, childPlace] of children(node, place)) visit(child, childPlace);
  }
}

interface Place {
  /** Comprehensions around the node. */
  readonly depth: number;
  /** The node is what `all`, `exists` or `listing` goes through. */
  readonly asReceiver: boolean;
}

/** A mistake is at its node unless it says otherwise. */
type Mistake = Omit<CelMistake, 'start' | 'end'> & Partial<Pick<CelMistake, 'start' | 'end'>>;

/** The name of what is called or read, rather than everything that it is called with. */
function spanOf(node: ASTNode): { readonly start: number; readonly end: number } {
  switch (node.op) {
    case '.':
      return { start: node.pos, end: node.end };
    case 'call':
      return { start: node.start, end: node.start + node.args[0].length };
    case 'rcall': {
      const [name, receiver] = node.args;
      const start = node.input.indexOf(name, receiver.end);
      return start === -1 ? node.range : { start, end: start + name.length };
    }
    default:
      return node.range;
  }
}

function mistakeOf(node: ASTNode, place: Place, rules: GuardRules): Mistake | undefined {
  switch (node.op) {
    case '.':
      if (node.args[1] === 'foreign' && rules.use === 'condition') return foreignDecides;
      return node.args[1] === 'each' && !place.asReceiver ? eachAlone : undefined;
    case '[]':
      return node.args[1].op === 'value' && typeof node.args[1].args === 'bigint' ? undefined : bracketed;
    case 'call':
      return callMistake(node.args[0], node.args[1], rules);
    case 'rcall':
      return methodMistake(node.args[0], place, rules);
    default:
      return undefined;
  }
}

/** It is true only because something was not seen, and would turn unknown into pass or fail. */
const foreignDecides: Mistake = {
  message: '`foreign` says that nothing is known of it, and no condition may rest on that',
  suggestion: 'leave it out: reading the reference makes the verdict an error by itself; messages may use it',
};

const eachAlone: Mistake = {
  message: '`.each` may be incomplete, so it can only be asked with `.all(x, …)` or `.exists(x, …)`',
  suggestion: 'count with atMost(set, n) or atLeast(set, n)',
};

const bracketed: Mistake = {
  message: '`[…]` takes a number here',
  suggestion: 'read a member with a dot',
};

function callMistake(name: string, args: readonly ASTNode[], rules: GuardRules): Mistake | undefined {
  if (name === 'matches') return slow;
  if (!Object.hasOwn(calls, name)) {
    return { message: `unknown function \`${name}\``, ...suggestName(name, Object.keys(calls)) };
  }
  return takesRequirement(name) ? requirementMistake(name, args[1], rules) : undefined;
}

function requirementMistake(name: string, arg: ASTNode | undefined, rules: GuardRules): Mistake | undefined {
  const { requirements } = rules;
  if (arg === undefined) return undefined;
  if (arg.op !== 'value' || typeof arg.args !== 'string') {
    return {
      ...arg.range,
      message: `\`${name}\` needs the name of a requirement in quotes`,
      suggestion: `write ${calls[name] ?? name}`,
    };
  }
  if (requirements.includes(arg.args)) return undefined;
  const message = `the policy has no requirement \`${arg.args}\``;
  if (requirements.length > 0) return { ...arg.range, message, ...suggestName(arg.args, requirements) };
  return { ...arg.range, message, suggestion: 'name it under `requirements:`' };
}

const slow: Mistake = {
  message: '`matches` is not available: a regular expression can take for ever',
  suggestion: 'use glob(text, "pattern with * and ?"), startsWith, endsWith or contains',
};

function methodMistake(name: string, place: Place, rules: GuardRules): Mistake | undefined {
  if (name === 'matches') return slow;
  if (!Object.hasOwn(methods, name)) {
    return { message: `unknown function \`${name}\``, ...suggestName(name, Object.keys(methods)) };
  }
  if (name === 'listing' && rules.use === 'condition') {
    return {
      message: '`listing` leaves out what could not be seen, so no condition may rest on it',
      suggestion: 'use it in messages; here, ask with `.all(x, …)` or `.exists(x, …)`',
    };
  }
  if (Object.hasOwn(comprehensions, name) && place.depth >= MOST_NESTED) {
    return {
      message: `\`${name}\` is nested more than ${MOST_NESTED} deep`,
      suggestion: 'ask about one noun less, for instance with logsIn(trail, region)',
    };
  }
  return undefined;
}

const throughEach: ReadonlySet<string> = new Set(['all', 'exists', 'listing']);

function children(node: ASTNode, { depth }: Place): readonly (readonly [ASTNode, Place])[] {
  if (node.op !== 'rcall') return childNodes(node).map((child) => [child, { depth, asReceiver: false }]);
  const [name, receiver, args] = node.args;
  const inner = Object.hasOwn(comprehensions, name) ? depth + 1 : depth;
  return [
    [receiver, { depth, asReceiver: throughEach.has(name) }],
    ...args.map((arg): readonly [ASTNode, Place] => [arg, { depth: inner, asReceiver: false }]),
  ];
}
