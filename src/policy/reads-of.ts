import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Policy } from '../model/policy.ts';
import { childNodes } from './cel/child-nodes.ts';
import { comprehensions } from './cel/functions.ts';
import { parseMessage } from './cel/message-template.ts';
import { environment } from './environment.ts';

const nounMembers: ReadonlySet<string> = new Set(
  Object.values(environment).flatMap((members) => Object.keys(members)),
);

/**
 * Names of the noun members that a policy's expressions name and may read with its parameters as they are:
 * what a comprehension asks of each entry of an empty list is never read, nor anything where a parameter says
 * that the policy does not apply.
 */
export function readsOf(policy: Pick<Policy, 'when' | 'assert' | 'params'>): ReadonlySet<string> {
  const { when, assert, params } = policy;
  const reads = new Set<string>();
  if (when !== undefined) {
    const { ast } = parse(when.text);
    collect(ast, params, reads);
    if (isSwitchedOff(ast, params)) return reads;
  }
  for (const text of assert.flatMap(({ that, message }) => [that.text, ...holes(message.text)])) {
    collect(parse(text).ast, params, reads);
  }
  return reads;
}

/** `params.required`, alone or joined with `&&`, where it is false. */
function isSwitchedOff(when: ASTNode, params: Policy['params']): boolean {
  if (when.op === '&&') return when.args.some((side) => isSwitchedOff(side, params));
  if (when.op !== '.' || !isParam(when)) return false;
  return Object.hasOwn(params, when.args[1]) && params[when.args[1]] === false;
}

function holes(message: string): readonly string[] {
  const parsed = parseMessage(message);
  return parsed.ok ? parsed.parts.flatMap((part) => (part.kind === 'hole' ? [part.text] : [])) : [];
}

function collect(node: ASTNode, params: Policy['params'], reads: Set<string>): void {
  if (node.op === 'rcall' && Object.hasOwn(comprehensions, node.args[0]) && isEmpty(node.args[1], params)) {
    return;
  }
  if (node.op === '.' && nounMembers.has(node.args[1]) && !isParam(node)) reads.add(node.args[1]);
  for (const child of childNodes(node)) collect(child, params, reads);
}

function isEmpty(list: ASTNode, params: Policy['params']): boolean {
  if (list.op !== '.' || !isParam(list)) return false;
  const value = Object.hasOwn(params, list.args[1]) ? params[list.args[1]] : undefined;
  return Array.isArray(value) && value.length === 0;
}

function isParam(node: Extract<ASTNode, { readonly op: '.' }>): boolean {
  const [of] = node.args;
  return of.op === 'id' && of.args === 'params';
}
