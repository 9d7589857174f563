/** How two values are compared. */
export type Comparison =
  | 'string'
  | 'string-ignoring-case'
  | 'string-like'
  | 'arn'
  | 'bool'
  | 'null'
  | 'binary'
  | 'ip-address'
  | `${'numeric' | 'date'}-${Order}`;

export type Order = 'equals' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';

export interface ConditionOperator {
  readonly comparison: Comparison;
  /** Holds if none of the values match, and if the key is not in the request. */
  readonly negated: boolean;
  /** Holds as well if the key is not in the request. */
  readonly ifExists: boolean;
  /** For keys with several values in one request. */
  readonly quantifier: 'none' | 'any' | 'all';
}

type Plain = readonly [comparison: Comparison, negated: boolean];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const plainOperators: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['StringEquals', ['string', false]],
  ['StringNotEquals', ['string', true]],
  ['StringEqualsIgnoreCase', ['string-ignoring-case', false]],
  ['StringNotEqualsIgnoreCase', ['string-ignoring-case', true]],
  ['StringLike', ['string-like', false]],
  ['StringNotLike', ['string-like', true]],
  ['NumericEquals', ['numeric-equals', false]],
  ['NumericNotEquals', ['numeric-equals', true]],
  ['NumericLessThan', ['numeric-less', false]],
  ['NumericLessThanEquals', ['numeric-less-or-equal', false]],
  ['NumericGreaterThan', ['numeric-greater', false]],
  ['NumericGreaterThanEquals', ['numeric-greater-or-equal', false]],
  ['DateEquals', ['date-equals', false]],
  ['DateNotEquals', ['date-equals', true]],
  ['DateLessThan', ['date-less', false]],
  ['DateLessThanEquals', ['date-less-or-equal', false]],
  ['DateGreaterThan', ['date-greater', false]],
  ['DateGreaterThanEquals', ['date-greater-or-equal', false]],
  ['Bool', ['bool', false]],
  ['BinaryEquals', ['binary', false]],
  ['IpAddress', ['ip-address', false]],
  ['NotIpAddress', ['ip-address', true]],
  // ArnEquals and ArnLike do the same, and so do their negations.
  ['ArnEquals', ['arn', false]],
  ['ArnLike', ['arn', false]],
  ['ArnNotEquals', ['arn', true]],
  ['ArnNotLike', ['arn', true]],
  ['Null', ['null', false]],
]);

const quantifiers = { 'ForAnyValue:': 'any', 'ForAllValues:': 'all' } as const;

/** What an operator asks, or `undefined` for one that AWS does not document. */
export function readOperator(name: string): ConditionOperator | undefined {
  const written = /^(ForAnyValue:|ForAllValues:)?([A-Za-z]+?)(IfExists)?$/.exec(name);
  const [, prefix, base = '', suffix] = written ?? [];
  const plain = plainOperators.get(base);
  if (plain === undefined) return undefined;
  const [comparison, negated] = plain;
  // Every operator but Null may end in IfExists.
  if (comparison === 'null' && suffix !== undefined) return undefined;
  const quantifier = prefix === 'ForAnyValue:' || prefix === 'ForAllValues:' ? quantifiers[prefix] : 'none';
  return { comparison, negated, ifExists: suffix !== undefined, quantifier };
}
