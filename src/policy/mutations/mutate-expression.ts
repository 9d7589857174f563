import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { childNodes } from '../cel/child-nodes.ts';
import { comprehensions } from '../cel/functions.ts';
import { type Replacement, writeExpression } from './write-expression.ts';

const MOST_SHOWN = 60;

/** An expression with one mistake planted in it. It may no longer type-check. */
export interface ExpressionMutation {
  /** `<= -> <`: what stood there and what stands there now. */
  readonly change: string;
  readonly text: string;
  /** Where, in UTF-16 units of the expression. */
  readonly start: number;
  readonly end: number;
}

/** Every mutation of a condition, in the order of the text. Those that come out as the same text are one. */
export function mutateExpression(text: string): readonly ExpressionMutation[] {
  const { ast } = parse(text);
  const seen = new Set([writeExpression(ast)]);
  const found: ExpressionMutation[] = [];
  for (const { node, condition } of nodesOf(ast, true)) {
    for (const { change, as, at } of editsOf(node, condition)) {
      const mutated = writeExpression(ast, { at: node, as });
      if (seen.has(mutated)) continue;
      seen.add(mutated);
      found.push({ change, text: mutated, ...(at ?? spanOf(node)) });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly change: string;
  readonly as: Replacement;
  /** The node's own place if absent. */
  readonly at?: Span;
}

interface PlacedNode {
  readonly node: ASTNode;
  /** True or false is wanted here. */
  readonly condition: boolean;
}

function nodesOf(node: ASTNode, condition: boolean): readonly PlacedNode[] {
  const below = childNodes(node).flatMap((child) => nodesOf(child, isCondition(node, child)));
  return [{ node, condition }, ...below];
}

/** Not below `!`: to negate there is to take the `!` away. */
function isCondition(parent: ASTNode, child: ASTNode): boolean {
  switch (parent.op) {
    case '&&':
    case '||':
      return true;
    case '?:':
      return child === parent.args[0];
    case 'rcall':
      return Object.hasOwn(comprehensions, parent.args[0]) && child === parent.args[2][1];
    default:
      return false;
  }
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '&&': ['||'],
  '||': ['&&'],
};

/** Functions that are easily mistaken for each other. */
const functions: Readonly<Record<string, string>> = {
  all: 'exists',
  exists: 'all',
  exists_one: 'exists',
  atMost: 'atLeast',
  atLeast: 'atMost',
  startsWith: 'contains',
  endsWith: 'contains',
  contains: 'startsWith',
};

function editsOf(node: ASTNode, condition: boolean): readonly Edit[] {
  switch (node.op) {
    case 'value':
      return constants(node);
    case 'call':
    case 'rcall':
      return [...renamed(node), ...(condition ? [negated(node)] : []), ...bodies(node)];
    case 'list':
      return node.args.map((entry, index) => ({
        change: `without ${brief(entry)}`,
        at: spanOf(entry),
        as: (write) =>
          `[${node.args
            .filter((_, other) => other !== index)
            .map(write)
            .join(', ')}]`,
      }));
    case '!_':
      return [{ change: `${brief(node)} -> ${brief(node.args)}`, as: (write) => write(node.args) }];
    case '?:': {
      const [test, yes, no] = node.args;
      const as: Replacement = (write) => `(${write(test)}) ? (${write(no)}) : (${write(yes)})`;
      return [{ change: 'the answers of ? : swapped', as }];
    }
    case 'in':
      return [negated(node)];
    case '.':
    case 'id':
      return condition ? [negated(node)] : [];
    default:
      return Object.hasOwn(comparisons, node.op) ? binary(node) : [];
  }
}

function binary(node: ASTNode): readonly Edit[] {
  const [left, right] = childNodes(node);
  if (left === undefined || right === undefined) return [];
  const start = node.input.indexOf(node.op, left.end);
  const at = { start, end: start + node.op.length };
  const swaps = (comparisons[node.op] ?? []).map(
    (operator): Edit => ({
      change: `${node.op} -> ${operator}`,
      at,
      as: (write) => `(${write(left)}) ${operator} (${write(right)})`,
    }),
  );
  if (node.op !== '&&' && node.op !== '||') return swaps;
  return [...swaps, without(left, right), without(right, left)];
}

function without(dropped: ASTNode, kept: ASTNode): Edit {
  return { change: `without ${brief(dropped)}`, at: spanOf(dropped), as: (write) => write(kept) };
}

function negated(node: ASTNode): Edit {
  const text = brief(node);
  return {
    change: `${text} -> ${node.op === 'in' ? `!(${text})` : `!${text}`}`,
    as: (write) => `!(${write(node)})`,
  };
}

function constants(node: Extract<ASTNode, { readonly op: 'value' }>): readonly Edit[] {
  const value = node.args;
  const as = (text: string): Edit => ({
    change: `${writeExpression(node)} -> ${text}`,
    as: () => text,
  });
  if (typeof value === 'boolean') return [as(String(!value))];
  if (typeof value === 'bigint') return [as(String(value + 1n)), as(String(value - 1n))];
  if (typeof value === 'number') return [as((value + 1).toFixed(1)), as((value - 1).toFixed(1))];
  return [];
}

function renamed(node: Extract<ASTNode, { readonly op: 'call' | 'rcall' }>): readonly Edit[] {
  const name = node.args[0];
  const other = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (other === undefined) return [];
  const start = node.op === 'call' ? node.start : node.input.indexOf(name, node.args[1].end);
  const args = (write: (node: ASTNode) => string): string =>
    (node.op === 'call' ? node.args[1] : node.args[2]).map(write).join(', ');
  return [
    {
      change: `${name} -> ${other}`,
      at: { start, end: start + name.length },
      as: (write) =>
        node.op === 'call' ? `${other}(${args(write)})` : `(${write(node.args[1])}).${other}(${args(write)})`,
    },
  ];
}

/** The condition of a comprehension as one that always holds, and one that never does. */
function bodies(node: ASTNode): readonly Edit[] {
  if (node.op !== 'rcall' || !Object.hasOwn(comprehensions, node.args[0])) return [];
  const [name, list, [variable, body]] = node.args;
  if (variable === undefined || body === undefined || name === 'map' || name === 'listing') return [];
  return ['true', 'false'].map((text) => ({
    change: `${brief(body)} -> ${text}`,
    at: spanOf(body),
    as: (write) => `(${write(list)}).${name}(${write(variable)}, ${text})`,
  }));
}

/** For people; what is cut off is the same on both sides of the arrow. */
function brief(node: ASTNode): string {
  const text = writeExpression(node);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

function spanOf({ start, end }: ASTNode): Span {
  return { start, end };
}
