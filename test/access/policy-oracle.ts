import type { JsonObject } from '../../src/model/json.ts';

/** A request of which everything is known: a key that is `null` is not in it. */
export interface ConcreteRequest {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly keys: Readonly<Record<string, readonly string[] | null>>;
}

/** One statement as the generator writes it: each list has at least one member. */
export interface WrittenStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | { readonly [type: string]: readonly string[] };
  readonly NotPrincipal?: { readonly [type: string]: readonly string[] };
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function asJson(statement: WrittenStatement): JsonObject {
  return { ...statement };
}

/** IAM's evaluation as its page tells it, for one request, by regular expressions and without shortcuts. */
export function isAllowed(statements: readonly WrittenStatement[], request: ConcreteRequest): boolean {
  const striking = statements.filter((statement) => applies(statement, request));
  if (striking.some(({ Effect }) => Effect === 'Deny')) return false;
  return striking.some(({ Effect }) => Effect === 'Allow');
}

export function applies(
  statement: WrittenStatement,
  { principal, action, resource, keys }: ConcreteRequest,
): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  const anyLike = (patterns: readonly string[] | undefined, text: string, flags: string): boolean =>
    patterns?.some((pattern) => like(pattern, text, flags)) === true;
  if (!isNamed(statement, principal)) return false;
  if (Action === undefined ? anyLike(NotAction, action, 'is') : !anyLike(Action, action, 'is')) return false;
  if (Resource === undefined ? anyLike(NotResource, resource, 's') : !anyLike(Resource, resource, 's'))
    return false;
  return Object.entries(Condition).every(([operator, wanted]) =>
    Object.entries(wanted).every(([key, values]) => conditionHolds(operator, keys[key] ?? null, values)),
  );
}

function isNamed({ Principal, NotPrincipal }: WrittenStatement, principal: string): boolean {
  const account = /^arn:aws:iam::(\d{12}):/.exec(principal)?.[1] ?? 'none';
  const named = (map: { readonly [type: string]: readonly string[] }): boolean =>
    Object.entries(map).some(([type, names]) =>
      names.some((name) => {
        if (name === '*') return true;
        if (type === 'Service') return name === principal;
        return name === principal || name === account || name === `arn:aws:iam::${account}:root`;
      }),
    );
  if (Principal === '*') return true;
  return Principal === undefined ? !named(NotPrincipal ?? {}) : named(Principal);
}

function like(pattern: string, text: string, flags: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, flags).test(text);
}

function conditionHolds(
  operator: string,
  given: readonly string[] | null,
  wanted: readonly string[],
): boolean {
  const [, quantifier = '', name = '', ifExists] = /^(For\w+:)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  if (name === 'Null') return wanted.includes(String(given === null));
  const negated = /Not/.test(name);
  const matching = (value: string): boolean =>
    wanted.some((one) => compare(name.replace('Not', ''), one, value)) !== negated;
  if (given === null)
    return quantifier === 'ForAllValues:' || (quantifier === '' && (negated || ifExists !== undefined));
  return quantifier === 'ForAnyValue:' ? given.some(matching) : given.every(matching);
}

function compare(name: string, wanted: string, value: string): boolean {
  switch (name) {
    case 'StringEquals':
      return wanted === value;
    case 'StringEqualsIgnoreCase':
      return wanted.toLowerCase() === value.toLowerCase();
    case 'StringLike':
      return like(wanted, value, 's');
    case 'Bool':
      return wanted.toLowerCase() === value.toLowerCase();
    case 'NumericLessThan':
      return Number(value) < Number(wanted);
    default:
      throw new Error(`the oracle does not know ${name}`);
  }
}
