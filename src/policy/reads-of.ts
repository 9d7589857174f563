import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Policy } from '../model/policy.ts';
import { guardedNouns } from './access-words.ts';
import { childNodes } from './cel/child-nodes.ts';
import { comprehensions } from './cel/functions.ts';
import { holesOf } from './cel/message-template.ts';
import { type EnvironmentType, environment, subjectVariables, variableOfSubject } from './environment.ts';

/**
 * A member of a noun, `Bucket.versioning`, what a function reads of a noun, `Bucket.grantsOutside()`, or a function that
 * reads of its own, `logsIn()`.
 */
export type Read = `${EnvironmentType}.${string}` | 'logsIn()';

type Types = ReadonlyMap<string, string>;

const nouns: Readonly<Record<string, Readonly<Record<string, string>>>> = environment;

/** Nouns that have a member of this name. */
const owners: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(nouns)
    .flatMap((members) => Object.keys(members))
    .map((member) => [member, Object.keys(nouns).filter((noun) => Object.hasOwn(nouns[noun] ?? {}, member))]),
);

interface Walk {
  readonly params: Policy['params'];
  readonly reads: Set<Read>;
}

/**
 * What a policy's expressions may read with its parameters as they are: what a comprehension asks of each entry of
 * an empty list is never read, nor anything where a parameter says that the policy does not apply. Where the noun
 * of a member cannot be told, every noun that has such a member counts.
 */
export function readsOf(policy: Reading): ReadonlySet<Read> {
  const before = known.get(policy.assert);
  return before?.params === JSON.stringify(policy.params) ? before.reads : readsIn(policy);
}

type Reading = Pick<Policy, 'subject' | 'when' | 'assert' | 'params'>;

/** By the lines of a policy, which stay the same objects when it is configured. */
const known = new WeakMap<Policy['assert'], { readonly params: string; readonly reads: ReadonlySet<Read> }>();

/** Takes note of what `readsOf` gave for the policy before, so that its expressions need not be parsed for it. */
export function knowReads({ assert, params }: Reading, reads: readonly Read[]): void {
  known.set(assert, { params: JSON.stringify(params), reads: new Set(reads) });
}

function readsIn({ subject, when, assert, params }: Reading): ReadonlySet<Read> {
  const walk: Walk = { params, reads: new Set() };
  const variable = variableOfSubject[subject];
  const types: Types = new Map([[variable, subjectVariables[variable]]]);
  if (when !== undefined) {
    const { ast } = parse(when.text);
    collect(ast, types, walk);
    if (isSwitchedOff(ast, params)) return walk.reads;
  }
  for (const text of assert.flatMap(({ that, message }) => [that.text, ...holesOf(message.text)])) {
    collect(parse(text).ast, types, walk);
  }
  return walk.reads;
}

/** Whether a policy never applies with its parameters as they are, whatever it is about. */
export function neverApplies({ when, params }: Pick<Policy, 'when' | 'params'>): boolean {
  return when !== undefined && isSwitchedOff(parse(when.text).ast, params);
}

/** `params.required`, alone or joined with `&&`, where it is false, and `params.name != ""` where there is none. */
function isSwitchedOff(when: ASTNode, params: Policy['params']): boolean {
  if (when.op === '&&') return when.args.some((side) => isSwitchedOff(side, params));
  if (when.op === '!=') return isUnnamed(when.args, params);
  if (when.op !== '.' || !isParam(when)) return false;
  return Object.hasOwn(params, when.args[1]) && params[when.args[1]] === false;
}

function isUnnamed([left, right]: readonly [ASTNode, ASTNode], params: Policy['params']): boolean {
  const isParameter = left.op === '.' && isParam(left) && Object.hasOwn(params, left.args[1]);
  return isParameter && params[left.args[1]] === '' && right.op === 'value' && right.args === '';
}

/** Notes the reads below a node and gives its type, where that is one of nouns. */
function collect(node: ASTNode, types: Types, walk: Walk): string | undefined {
  switch (node.op) {
    case 'id':
      return types.get(node.args);
    case '.':
      return isParam(node) ? undefined : memberRead(node, types, walk);
    case 'rcall':
      return Object.hasOwn(comprehensions, node.args[0])
        ? comprehensionRead(node, types, walk)
        : below(node, types, walk);
    case 'call':
      return callRead(node, types, walk);
    case '[]': {
      const [list, index] = node.args;
      collect(index, types, walk);
      return entryOf(collect(list, types, walk));
    }
    default:
      return below(node, types, walk);
  }
}

function below(node: ASTNode, types: Types, walk: Walk): undefined {
  for (const child of childNodes(node)) collect(child, types, walk);
}

function callRead(
  { args: [name, args] }: Extract<ASTNode, { readonly op: 'call' }>,
  types: Types,
  walk: Walk,
): string | undefined {
  const [first] = args.map((arg) => collect(arg, types, walk));
  for (const read of functionReads(name, first)) walk.reads.add(read);
  return name === 'role' ? 'Ref<Role>' : undefined;
}

/** Of what is asked about, where its type can be told, else of everything that can be asked about. */
function functionReads(name: string, type: string | undefined): readonly Read[] {
  switch (name) {
    case 'logsIn':
      return ['logsIn()'];
    case 'forbidden':
      return ['Account.forbidden()'];
    case 'role':
      return ['Account.role()'];
    case 'allowedTo':
    case 'allowedBeyond':
      return [`Role.${name}()`];
    case 'grantsOutside': {
      const nouns = guardedNouns.filter((noun) => noun === type);
      return (nouns.length > 0 ? nouns : guardedNouns).map((noun): Read => `${noun}.grantsOutside()`);
    }
    default:
      return [];
  }
}

function memberRead(
  { args: [of, member] }: Extract<ASTNode, { readonly op: '.' }>,
  types: Types,
  { params, reads }: Walk,
): string | undefined {
  const type = collect(of, types, { params, reads });
  const [, wrapper, inner] = /^(Pop|Ref)<(\w+)>$/u.exec(type ?? '') ?? [];
  if (wrapper === 'Pop') return `list<${inner}>`;
  if (wrapper === 'Ref') return member === 'it' ? inner : undefined;
  for (const noun of type === undefined ? (owners.get(member) ?? []) : [type]) {
    if (owners.get(member)?.includes(noun) === true) reads.add(`${noun as EnvironmentType}.${member}`);
  }
  const members = type === undefined ? undefined : nouns[type];
  return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}

/** `list.exists(x, condition)`: `x` is an entry of the list. */
function comprehensionRead(
  { args: [name, list, args] }: Extract<ASTNode, { readonly op: 'rcall' }>,
  types: Types,
  walk: Walk,
): string | undefined {
  if (isEmpty(list, walk.params)) return undefined;
  const type = collect(list, types, walk);
  const [variable, ...bodies] = args;
  const entry = entryOf(type);
  const inside = new Map(types);
  if (variable?.op === 'id') {
    if (entry === undefined) inside.delete(variable.args);
    else inside.set(variable.args, entry);
  }
  const made = bodies.map((body) => collect(body, inside, walk));
  if (name === 'filter') return type;
  return name === 'map' && made[0] !== undefined ? `list<${made[0]}>` : undefined;
}

function entryOf(list: string | undefined): string | undefined {
  return /^list<(\w+(?:<\w+>)?)>$/u.exec(list ?? '')?.[1];
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
