import type { ASTNode } from '@marcbachmann/cel-js';

/** `params.name` as its name. */
export function paramOf(node: ASTNode): string | undefined {
  if (node.op !== '.') return undefined;
  const [of, name] = node.args;
  return of.op === 'id' && of.args === 'params' ? name : undefined;
}
