import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allows } from '../../src/access/allows.ts';
import type { Answer } from '../../src/access/answer.ts';
import type { RequestContext } from '../../src/access/request-facts.ts';
import { documentOf } from './documents.ts';
import { applies, asJson, type ConcreteRequest, isAllowed, type WrittenStatement } from './policy-oracle.ts';
import { actions, keyValues, principals, requestsWith, resources, statements } from './policy-worlds.ts';

const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';
const numRuns = nightly ? 20_000 : 600;

type Keys = ConcreteRequest['keys'];

/** The value for `allows`: one of a key with several values stays a list. */
const contextOf = (keys: Keys): RequestContext =>
  Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, values]));

function ask(
  written: readonly WrittenStatement[],
  request: Omit<ConcreteRequest, 'keys'>,
  keys: Keys,
): Answer {
  const documents = [documentOf('resource', written.map(asJson))];
  return allows({ documents, ...request, context: contextOf(keys) }).answer;
}

const request = fc.record({
  principal: fc.constantFrom(...principals),
  action: fc.constantFrom(...actions),
  resource: fc.constantFrom(...resources),
});
const allKeys = fc.record(
  Object.fromEntries(Object.entries(keyValues).map(([key, values]) => [key, fc.constantFrom(...values)])),
);

test('where everything is known, the answer is that of the oracle', () => {
  const seen = { yes: 0, no: 0, unknown: 0 };
  fc.assert(
    fc.property(statements, request, allKeys, (written, asked, keys) => {
      const answer = ask(written, asked, keys);
      seen[answer] += 1;
      expect(answer).toBe(isAllowed(written, { ...asked, keys }) ? 'yes' : 'no');
    }),
    { numRuns },
  );
  // Worlds in which nothing is ever allowed would prove nothing.
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(numRuns / 20);
});

test('where keys are unknown, a yes and a no hold for whatever they are', () => {
  const seen = { yes: 0, no: 0, unknown: 0 };
  let open = 0;
  fc.assert(
    fc.property(
      statements,
      request,
      allKeys,
      fc.subarray(Object.keys(keyValues)),
      (written, asked, keys, told) => {
        const known = Object.fromEntries(told.map((key) => [key, keys[key] ?? null]));
        const answer = ask(written, asked, known);
        const outcomes = new Set(requestsWith(known, asked).map((one) => isAllowed(written, one)));
        seen[answer] += 1;
        if (outcomes.size === 2) open += 1;
        if (answer !== 'unknown') expect([...outcomes]).toEqual([answer === 'yes']);
      },
    ),
    { numRuns },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(numRuns / 20);
  // Unknown is said where the keys do decide, and hardly anywhere else.
  expect(seen.unknown).toBeGreaterThanOrEqual(open);
  expect(seen.unknown - open).toBeLessThan(numRuns / 5);
});

test('of one statement about one key, the answer is exact', () => {
  fc.assert(
    fc.property(statements, request, ([written], asked) => {
      const keys = new Set(Object.values(written?.Condition ?? {}).flatMap((wanted) => Object.keys(wanted)));
      fc.pre(written !== undefined && keys.size <= 1 && Object.keys(written.Condition ?? {}).length <= 1);
      const outcomes = new Set(
        requestsWith({}, asked).map((one) => written.Effect === 'Allow' && applies(written, one)),
      );
      const expected: Answer = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'yes' : 'no';
      expect([expected, 'unknown']).toContain(ask([written], asked, {}));
      // A condition that every value of the small world fulfils or fails may still be open in the large one.
      if (expected === 'unknown' || keys.size === 0) expect(ask([written], asked, {})).toBe(expected);
    }),
    { numRuns },
  );
});

test('a question with `*` is answered for every request that it stands for', () => {
  const open = fc.record({
    principal: fc.constantFrom(...principals),
    action: fc.constantFrom('s3:*', 's3:Put*', ...actions),
    resource: fc.constantFrom('arn:aws:s3:::b*', 'arn:aws:s3:::b/*', '*', ...resources),
  });
  const stands = (text: string, pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
  fc.assert(
    fc.property(statements, open, allKeys, (written, asked, keys) => {
      const answer = ask(written, asked, keys);
      fc.pre(answer !== 'unknown');
      for (const action of actions.filter((one) => stands(one, asked.action))) {
        for (const resource of resources.filter((one) => stands(one, asked.resource))) {
          expect(isAllowed(written, { ...asked, action, resource, keys })).toBe(answer === 'yes');
        }
      }
    }),
    { numRuns },
  );
});

test('everyone is every caller', () => {
  fc.assert(
    fc.property(statements, request, allKeys, (written, asked, keys) => {
      const documents = [documentOf('resource', written.map(asJson))];
      const { answer } = allows({
        documents,
        ...asked,
        principal: { kind: 'everyone' },
        context: contextOf(keys),
      });
      fc.pre(answer !== 'unknown');
      const each = principals.map((principal) => isAllowed(written, { ...asked, principal, keys }));
      expect(new Set(each)).toEqual(new Set([answer === 'yes']));
    }),
    { numRuns },
  );
});
