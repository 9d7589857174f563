import fc from 'fast-check';
import type { ConcreteRequest, WrittenStatement } from './policy-oracle.ts';

const account = '111122223333';
export const principals = [
  'arn:aws:iam::111122223333:role/a',
  'arn:aws:iam::111122223333:user/b',
  'arn:aws:iam::444455556666:role/a',
  'cloudtrail.amazonaws.com',
  '*',
] as const;
export const actions = ['s3:GetObject', 's3:PutObject', 's3:PutBucketPolicy'] as const;
export const resources = [
  'arn:aws:s3:::b',
  'arn:aws:s3:::b/',
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::b/x/y',
  'arn:aws:s3:::c/x',
] as const;

/** Every value that a key may have in a request; the last key has several values. */
export const keyValues: Readonly<Record<string, readonly (readonly string[] | null)[]>> = {
  text: [null, ['a'], ['A'], ['ab']],
  truth: [null, ['true'], ['false']],
  number: [null, ['1'], ['2']],
  several: [null, ['a'], ['a', 'b'], ['c']],
};

const some = <T>(...members: T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...members), { minLength: 1, maxLength: 2 });

const named = fc.oneof(
  fc.constant({ AWS: ['*'] }),
  fc.record({
    AWS: some(principals[0], principals[2], account, '444455556666', `arn:aws:iam::${account}:root`),
  }),
  fc.record({ Service: some('cloudtrail.amazonaws.com', 'config.amazonaws.com') }),
);
const principal = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(fc.constant('*' as const), named).map((Principal) => ({ Principal })) },
  // Of accounts and roles AWS wants both to be named; services are simple.
  { weight: 1, arbitrary: fc.constant({ NotPrincipal: { Service: ['cloudtrail.amazonaws.com'] } }) },
);

const actionPatterns = some('*', 's3:*', 's3:Put*', 'S3:getobject', 's3:???Object', 's3:PutBucketPolicy');
const action = fc.oneof(
  actionPatterns.map((Action) => ({ Action })),
  actionPatterns.map((NotAction) => ({ NotAction })),
);

const resourcePatterns = some(
  '*',
  'arn:aws:s3:::b',
  'arn:aws:s3:::b*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::?/x',
  'arn:aws:s3:::b/x*',
  'arn:aws:s3:::*/y',
);
const resource = fc.oneof(
  resourcePatterns.map((Resource) => ({ Resource })),
  resourcePatterns.map((NotResource) => ({ NotResource })),
);

const oneCondition = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
      'StringEqualsIfExists',
      'StringNotLikeIfExists',
    ),
    fc.constant('text'),
    some('a', 'a*', '*', 'A', '??'),
  ),
  fc.tuple(fc.constantFrom('Bool', 'BoolIfExists'), fc.constant('truth'), some('true', 'false')),
  fc.tuple(
    fc.constantFrom('NumericLessThan', 'NumericLessThanIfExists'),
    fc.constant('number'),
    some('2', '1'),
  ),
  fc.tuple(
    fc.constantFrom(
      'ForAnyValue:StringEquals',
      'ForAllValues:StringLike',
      'ForAnyValue:StringNotEquals',
      'ForAllValues:StringNotEquals',
    ),
    fc.constant('several'),
    some('a', 'b', 'c'),
  ),
  fc.tuple(fc.constant('Null'), fc.constantFrom('text', 'truth', 'several'), some('true', 'false')),
);
const condition = fc.array(oneCondition, { maxLength: 2 }).map((list) => ({
  Condition: Object.fromEntries(list.map(([operator, key, values]) => [operator, { [key]: values }])),
}));

const effect = fc.constantFrom('Allow' as const, 'Deny' as const);

const statement: fc.Arbitrary<WrittenStatement> = fc
  .tuple(effect, principal, action, resource, condition)
  .map(([Effect, ...parts]): WrittenStatement => Object.assign({ Effect }, ...parts) as WrittenStatement)
  .filter(({ Effect, NotPrincipal }) => Effect === 'Deny' || NotPrincipal === undefined);

export const statements: fc.Arbitrary<readonly WrittenStatement[]> = fc.array(statement, {
  minLength: 1,
  maxLength: 4,
});

/** Every request there is in the small world, with some keys as they are given. */
export function requestsWith(
  given: ConcreteRequest['keys'],
  of: Pick<ConcreteRequest, 'principal' | 'action' | 'resource'>,
): readonly ConcreteRequest[] {
  const keySets = Object.entries(keyValues).reduce<readonly ConcreteRequest['keys'][]>(
    (sets, [key, values]) =>
      sets.flatMap((set) =>
        (key in given ? [given[key] ?? null] : values).map((value) => ({ ...set, [key]: value })),
      ),
    [{}],
  );
  return keySets.map((keys) => ({ ...of, keys }));
}
