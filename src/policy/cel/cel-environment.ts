import { Environment } from '@marcbachmann/cel-js';
import type { JsonValue } from '../../model/json.ts';
import type { SubjectKind } from '../../model/scan-result.ts';
import { guardedNouns } from '../access-words.ts';
import { environment, refMembers, subjectVariables, variableOfSubject } from '../environment.ts';
import { type AccessFunction, type RequirementFunction, requirementFunctions } from './functions.ts';
import { glob } from './glob.ts';
import {
  atLeast,
  atMost,
  type CoveragePlace,
  hostConstructors,
  logsIn,
  type PolicyVariables,
} from './host-objects.ts';
import { expandListing } from './listing.ts';

export const celTypes = {
  timestamp: 'google.protobuf.Timestamp',
  duration: 'google.protobuf.Duration',
} as const;

/** Far more than any policy needs, far less than what would take noticeable time or stack. */
const limits = {
  maxAstNodes: 500,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};

const sync = { async: false } as const;

/**
 * The variables of the evaluation that runs now. Functions of cel-js are told their arguments only, while
 * those of coverage differ from one evaluation to the next; evaluation is synchronous and never nested.
 */
export interface CurrentEvaluation {
  variables: Readonly<Record<string, unknown>> | undefined;
}

/** Types and functions of every policy. Costly: make it once, and clone it for each policy. */
export function baseEnvironment(current: CurrentEvaluation): Environment {
  const env = new Environment({ limits });
  registerTypes(env);
  registerNumberMixing(env);
  registerCoverage(env, current);
  registerAccess(env, current);
  env
    .registerFunction('logsIn(Trail, Region): bool', logsIn, sync)
    .registerFunction('glob(string, string): bool', glob, sync)
    .registerFunction('list.listing(ast, ast, ast): string', expandListing, sync);
  return env;
}

function registerCoverage(env: Environment, current: CurrentEvaluation): void {
  for (const name of requirementFunctions) {
    const { places, result } = coverageSignatures[name];
    for (const place of places) {
      const asked = (at: CoveragePlace, requirement: string): unknown =>
        (givenBy(current, name) as PolicyVariables[RequirementFunction])(at, requirement);
      env.registerFunction(`${name}(${place}, string): ${result}`, asked, sync);
    }
  }
}

function givenBy(current: CurrentEvaluation, name: RequirementFunction | AccessFunction): unknown {
  const given = current.variables?.[name];
  if (typeof given !== 'function') throw new Error(`the evaluation was given no function \`${name}\``);
  return given;
}

/** What policy documents say. */
function registerAccess(env: Environment, current: CurrentEvaluation): void {
  const forbidden: PolicyVariables['forbidden'] = (account, action, spared) =>
    (givenBy(current, 'forbidden') as PolicyVariables['forbidden'])(account, action, spared);
  const grantsOutside: PolicyVariables['grantsOutside'] = (noun, word, trusted) =>
    (givenBy(current, 'grantsOutside') as PolicyVariables['grantsOutside'])(noun, word, trusted);
  env
    .registerFunction(
      'forbidden(Account, string): bool',
      (account, action) => forbidden(account, action, []),
      sync,
    )
    .registerFunction('forbidden(Account, string, list<string>): bool', forbidden, sync);
  registerRoles(env, current);
  for (const noun of guardedNouns) {
    env.registerFunction(`grantsOutside(${noun}, string, list<string>): list<string>`, grantsOutside, sync);
  }
}

function registerRoles(env: Environment, current: CurrentEvaluation): void {
  const role: PolicyVariables['role'] = (account, name) =>
    (givenBy(current, 'role') as PolicyVariables['role'])(account, name);
  env.registerFunction('role(Account, string): Ref<Role>', role, sync);
  for (const name of ['allowedTo', 'allowedBeyond'] as const) {
    const allowed: PolicyVariables['allowedTo'] = (of, actions) =>
      (givenBy(current, name) as PolicyVariables['allowedTo'])(of, actions);
    env.registerFunction(`${name}(Role, list<string>): list<string>`, allowed, sync);
  }
}

/** Copies are counted of all that happens in a region: objects of one bucket cost what their region's do. */
const coverageSignatures = {
  covered: { places: ['Region', 'Bucket'], result: 'bool' },
  gap: { places: ['Region', 'Bucket'], result: 'string' },
  lost: { places: ['Region', 'Bucket'], result: 'string' },
  copies: { places: ['Region'], result: 'double' },
  copiesBy: { places: ['Region'], result: 'string' },
} as const;

function registerTypes(env: Environment): void {
  for (const [name, constructor] of hostConstructors) {
    env.registerType(name, { ctor: constructor, fields: fieldsOf(name) });
  }
  for (const name of Object.keys(environment)) {
    for (const number of ['int', 'double']) {
      env.registerFunction(`atMost(Pop<${name}>, ${number}): bool`, (set, n) => atMost(set, Number(n)), sync);
      env.registerFunction(
        `atLeast(Pop<${name}>, ${number}): bool`,
        (set, n) => atLeast(set, Number(n)),
        sync,
      );
    }
  }
}

/** Members of a type by its name in CEL; empty for what is no noun. */
export function fieldsOf(type: string): Record<string, string> {
  const [, wrapper, inner] = /^(Pop|Ref)<(\w+)>$/u.exec(type) ?? [];
  if (wrapper === 'Pop') return { each: `list<${inner}>` };
  if (wrapper === 'Ref') return { ...refMembers, it: String(inner) };
  const members: Readonly<Record<string, Readonly<Record<string, string>>>> = environment;
  return Object.hasOwn(members, type) ? { ...members[type] } : {};
}

/**
 * A number of a parameter is a double and a number written in an expression an int; CEL proper refuses to
 * mix them, although `params.days + 1 == 91` can only mean one thing.
 */
function registerNumberMixing(env: Environment): void {
  env.registerOperator('double == int', (left: number, right: bigint) => left === Number(right));
  for (const [left, right] of [
    ['double', 'int'],
    ['int', 'double'],
  ]) {
    env
      .registerOperator(`${left} + ${right}: double`, (a: unknown, b: unknown) => Number(a) + Number(b))
      .registerOperator(`${left} - ${right}: double`, (a: unknown, b: unknown) => Number(a) - Number(b))
      .registerOperator(`${left} * ${right}: double`, (a: unknown, b: unknown) => Number(a) * Number(b))
      .registerOperator(`${left} / ${right}: double`, (a: unknown, b: unknown) => Number(a) / Number(b))
      .registerOperator(`${left} in list<${right}>`, (a: unknown, list: readonly unknown[]) =>
        list.some((b) => Number(a) === Number(b)),
      );
  }
}

export interface PolicyScope {
  readonly subject: SubjectKind;
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** The base with the variables of one policy. */
export function policyEnvironment(base: Environment, { subject, params }: PolicyScope): Environment {
  const variable = variableOfSubject[subject];
  const env = base
    .clone()
    .registerVariable('now', celTypes.timestamp)
    .registerVariable(variable, subjectVariables[variable]);
  const fields = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, celTypeOf(value)]));
  return env.registerType('Params', { fields }).registerVariable('params', 'Params');
}

/** CEL type of a parameter, from its default. An empty list is one of texts. */
function celTypeOf(value: JsonValue): string {
  if (Array.isArray(value)) return `list<${typeof value[0] === 'number' ? 'double' : 'string'}>`;
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'bool' : 'string';
}
