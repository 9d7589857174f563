import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Policy } from '../model/policy.ts';
import { childNodes } from './cel/child-nodes.ts';
import { paramOf } from './cel/param-of.ts';
import { readsOf } from './reads-of.ts';

/** Names of roles that a policy looks for in accounts, with its parameters as they are. */
export function rolesOf(policy: Policy): readonly string[] {
  // Nearly none does, and to parse expressions takes longer than anything else at the start.
  if (!readsOf(policy).has('Account.role()')) return [];
  const { when, assert, params } = policy;
  const texts = [...(when === undefined ? [] : [when]), ...assert.map(({ that }) => that)];
  const names = texts.flatMap(({ text }) => namesIn(parse(text).ast, params));
  return [...new Set(names)].filter((name) => name !== '').sort();
}

function namesIn(node: ASTNode, params: Policy['params']): readonly string[] {
  const below = childNodes(node).flatMap((child) => namesIn(child, params));
  if (node.op !== 'call' || node.args[0] !== 'role') return below;
  const [, name] = node.args[1];
  const text = name === undefined ? undefined : textOf(name, params);
  return text === undefined ? below : [text, ...below];
}

function textOf(node: ASTNode, params: Policy['params']): string | undefined {
  if (node.op === 'value') return typeof node.args === 'string' ? node.args : undefined;
  const name = paramOf(node);
  const value = name !== undefined && Object.hasOwn(params, name) ? params[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
