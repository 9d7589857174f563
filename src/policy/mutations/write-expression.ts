import type { ASTNode } from '@marcbachmann/cel-js';

/** What a node is to be written as in place of itself. */
export type Replacement = (write: (node: ASTNode) => string) => string;

/** Where brackets are needed: an operator binds its operands if theirs is higher. */
const precedence: Readonly<Record<string, number>> = {
  '?:': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
  '!_': 7,
  '-_': 7,
};
const highest = 8;

/** An expression from its tree, with one node written in another way. */
export function writeExpression(
  root: ASTNode,
  change?: { readonly at: ASTNode; readonly as: Replacement },
): string {
  const write = (node: ASTNode): string =>
    change !== undefined && node === change.at ? `(${change.as(plain)})` : plain(node);
  const plain = (node: ASTNode): string => written(node, bound, write);
  const bound = (node: ASTNode, least: number): string => {
    const text = write(node);
    return node !== change?.at && precedenceOf(node) < least ? `(${text})` : text;
  };
  return write(root);
}

function precedenceOf({ op }: ASTNode): number {
  return precedence[op] ?? highest;
}

type Write = (node: ASTNode) => string;

function written(node: ASTNode, bound: (node: ASTNode, least: number) => string, write: Write): string {
  const own = precedenceOf(node);
  switch (node.op) {
    case 'value':
      return node.input.slice(node.start, node.end);
    case 'id':
      return node.args;
    case '.':
    case '.?':
      return `${bound(node.args[0], highest)}${node.op}${node.args[1]}`;
    case '[]':
    case '[?]':
      return `${bound(node.args[0], highest)}[${node.op === '[?]' ? '?' : ''}${write(node.args[1])}]`;
    case 'call':
      return `${node.args[0]}(${node.args[1].map(write).join(', ')})`;
    case 'rcall':
      return `${bound(node.args[1], highest)}.${node.args[0]}(${node.args[2].map(write).join(', ')})`;
    case 'list':
      return `[${node.args.map(write).join(', ')}]`;
    case 'map':
      return `{${node.args.map(([key, value]) => `${write(key)}: ${write(value)}`).join(', ')}}`;
    case '!_':
      return `!${bound(node.args, own)}`;
    case '-_':
      return `-${bound(node.args, own)}`;
    case '?:': {
      const [condition, yes, no] = node.args;
      return `${bound(condition, own + 1)} ? ${bound(yes, own + 1)} : ${bound(no, own)}`;
    }
    default: {
      const [left, right] = node.args;
      return `${bound(left, own)} ${node.op} ${bound(right, own + 1)}`;
    }
  }
}
