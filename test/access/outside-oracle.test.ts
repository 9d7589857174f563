import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantsOutside } from '../../src/access/outside-grants.ts';
import { documentOf } from './documents.ts';
import { asJson, type ConcreteRequest, isAllowed, type WrittenStatement } from './policy-oracle.ts';
import { requestsWith, statements } from './policy-worlds.ts';

const numRuns = process.env['TRAILPROOF_NIGHTLY'] === '1' ? 10_000 : 400;
const trust = { accounts: ['111122223333'], organizations: ['o-1'] };

/** Outsiders, each with the keys that AWS adds for them. */
const outsiders: readonly (readonly [principal: string, keys: ConcreteRequest['keys']])[] = [
  'arn:aws:iam::444455556666:role/a',
  'arn:aws:iam::987654321098:role/stranger',
].flatMap((principal) =>
  [null, ['o-2']].map((organization) => {
    const account = principal.split(':')[4] ?? '';
    return [principal, { 'aws:PrincipalAccount': [account], 'aws:PrincipalOrgID': organization }] as const;
  }),
);
const anonymous = ['*', { 'aws:PrincipalAccount': null, 'aws:PrincipalOrgID': null }] as const;

const whose = fc.tuple(
  fc.constantFrom('StringEquals', 'StringNotEquals', 'StringEqualsIfExists', 'StringNotEqualsIfExists'),
  fc.oneof(
    fc.record({ 'aws:PrincipalOrgID': fc.subarray(['o-1', 'o-2'], { minLength: 1 }) }),
    fc.record({ 'aws:PrincipalAccount': fc.subarray(['111122223333', '444455556666'], { minLength: 1 }) }),
  ),
);

/** Statements of the small world, half of them with a condition on whose the caller is. */
const written = fc
  .tuple(statements, fc.array(fc.option(whose, { freq: 1 }), { minLength: 4, maxLength: 4 }))
  .map(([list, extras]) =>
    list.map((statement, index): WrittenStatement => {
      const extra = extras[index];
      if (extra === undefined || extra === null || statement.Condition?.[extra[0]] !== undefined)
        return statement;
      return { ...statement, Condition: { ...statement.Condition, [extra[0]]: extra[1] } };
    }),
  );

/** Some request of an outsider that the oracle allows. */
function someoneIsLetIn(list: readonly WrittenStatement[], action: string): boolean {
  const objects = ['arn:aws:s3:::b/x', 'arn:aws:s3:::b/x/y', 'arn:aws:s3:::b/xx', 'arn:aws:s3:::b/'];
  return [...outsiders, anonymous].some(([principal, keys]) =>
    objects.some((resource) =>
      requestsWith({}, { principal, action, resource }).some((request) =>
        isAllowed(list, { ...request, keys: { ...request.keys, ...keys } }),
      ),
    ),
  );
}

test('whoever gets in from outside is named, and who is certain gets in', () => {
  const seen = { none: 0, possible: 0, certain: 0 };
  fc.assert(
    fc.property(written, fc.constantFrom('s3:GetObject', 's3:PutObject'), (list, action) => {
      const document = documentOf('resource', list.map(asJson));
      // Services are another matter: they have sources.
      const question = {
        document,
        actions: [action],
        resource: 'arn:aws:s3:::b/*',
        trust: { ...trust, services },
      };
      const found = grantsOutside(question);
      const grants = found.known ? found.grants : [];
      const letIn = someoneIsLetIn(list, action);
      if (letIn) expect(grants).not.toEqual([]);
      if (grants.some(({ certainty }) => certainty === 'certain')) expect(letIn).toBe(true);
      const certain = grants.some(({ certainty }) => certainty === 'certain');
      seen[grants.length === 0 ? 'none' : certain ? 'certain' : 'possible'] += 1;
    }),
    { numRuns },
  );
  expect(Math.min(seen.none, seen.possible, seen.certain)).toBeGreaterThan(numRuns / 100);
});

const services = ['cloudtrail.amazonaws.com', 'config.amazonaws.com'];
