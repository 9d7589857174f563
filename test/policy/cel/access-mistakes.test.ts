import { describe, expect, test } from 'vitest';
import type { SubjectKind } from '../../../src/model/scan-result.ts';
import { createCompilers } from '../../../src/policy/cel/compile-expression.ts';

const compilers = createCompilers();

/** What is wrong with a condition, and where in it. */
function mistake(subject: SubjectKind, text: string): readonly string[] {
  const compile = compilers({ subject, params: { trusted: [], word: 'read' }, requirements: [] });
  const compiled = compile(text, 'condition');
  if (compiled.ok) return [];
  return compiled.mistakes.map(
    ({ start, end, message, suggestion = '' }) => `${text.slice(start, end)}: ${message} (${suggestion})`,
  );
}

describe('asking policy documents', () => {
  test.each<[SubjectKind, string]>([
    ['log-bucket', 'size(grantsOutside(bucket, "delete", params.trusted)) == 0'],
    ['log-bucket', 'grantsOutside(bucket, "read", ["organization", "111122223333"]).all(g, g != "")'],
    ['key', 'size(grantsOutside(key, "decrypt", [])) == 0'],
    ['topic', 'size(grantsOutside(topic, "subscribe", params.trusted)) == 0'],
    ['trail', 'size(grantsOutside(trail.bucket.it, "write", params.trusted)) == 0'],
    ['account', 'forbidden(account, "cloudtrail:StopLogging")'],
    ['account', 'forbidden(account, "cloudtrail:StopLogging", params.trusted)'],
    ['account', 'role(account, params.word).present'],
    ['account', 'size(grantsOutside(role(account, "audit").it, "assume", params.trusted)) == 0'],
    ['account', 'size(allowedTo(role(account, "audit").it, ["s3:GetObject"])) == 0'],
    ['event-data-store', 'size(grantsOutside(eventDataStore, "read", params.trusted)) == 0'],
  ])('of %s by %s is fine', (subject, text) => {
    expect(mistake(subject, text)).toEqual([]);
  });

  test.each<[SubjectKind, string, RegExp]>([
    [
      'log-bucket',
      'size(grantsOutside(bucket, "decrypt", [])) == 0',
      /^"decrypt": nobody can "decrypt" a bucket/,
    ],
    ['log-bucket', 'size(grantsOutside(bucket, "reed", [])) == 0', /^"reed": .*did you mean `read`/],
    ['key', 'size(grantsOutside(key, "constructor", [])) == 0', /nobody can "constructor" a key/],
    ['log-bucket', 'size(grantsOutside(bucket, params.word, [])) == 0', /^params.word: .* in quotes/],
    ['trail', 'size(grantsOutside(trail, "read", [])) == 0', /there is no grantsOutside/],
    ['account', 'role(account, account.name).present', /^account.name: .* in quotes/],
    ['account', 'params.trusted.all(name, role(account, name).present)', /^name: .* in quotes/],
    ['account', 'role(account, "not a role").present', /is not the name of a role/],
    [
      'event-data-store',
      'size(grantsOutside(eventDataStore, "reed", [])) == 0',
      /an event data store; .*did you mean/,
    ],
    ['account', 'forbidden(account, "StopLogging")', /^"StopLogging": .*not the name of one action/],
    ['account', 'forbidden(account, "cloudtrail:*")', /not the name of one action/],
    ['account', 'forbidden(account, params.word)', /^params.word: .* in quotes/],
    ['trail', 'forbidden(trail, "cloudtrail:StopLogging")', /there is no forbidden/],
  ])('of %s by %s is a mistake', (subject, text, expected) => {
    const found = mistake(subject, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});
