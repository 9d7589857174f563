import type { ASTNode } from '@marcbachmann/cel-js';

/** cel-js leaves the type of each checked node on it; its declarations do not say so. */
export function checkedType(node: ASTNode): string {
  const { checkedType: type } = node as ASTNode & { readonly checkedType?: { readonly name?: unknown } };
  return typeof type?.name === 'string' ? type.name : 'this';
}
