import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import { readsOf } from '../../src/policy/reads-of.ts';
import { compiledPolicy } from '../evaluate/compiled-policy.ts';

function reads(that: string, params: Readonly<Record<string, JsonValue>>, message = 'no'): readonly string[] {
  const short = { id: 'p', subject: 'bucket', params, assert: [[that, message]] } as const;
  return [...readsOf(compiledPolicy(short))].sort();
}

describe('readsOf', () => {
  const tagged = 'params.tags.exists(t, bucket.tags.exists(have, have == t))';
  const named = '!params.names.all(n, bucket.name != n)';

  test.each([
    ['what a condition reads of each entry of a list', tagged, { tags: ['a'] }, ['Bucket.tags']],
    ['nothing of it where the list is empty', tagged, { tags: [] }, []],
    ['nor by `all`', `${tagged} || ${named}`, { tags: ['a'], names: [] }, ['Bucket.tags']],
    [
      'of nouns that the types tell',
      '[bucket.tags, ["x"]].all(l, l.exists(t, t == bucket.name))',
      {},
      ['Bucket.name', 'Bucket.tags'],
    ],
    ['parameters that are named like members are none', 'params.region == "x"', { region: 'x' }, []],
    ['members of members, in maps, lists and calls', 'glob([bucket.arn, "x"][0], "*")', {}, ['Bucket.arn']],
    [
      'both sides of an operator and of a choice',
      'bucket.public ? bucket.mfaDelete : !bucket.publicByAcl',
      {},
      ['Bucket.mfaDelete', 'Bucket.public', 'Bucket.publicByAcl'],
    ],
  ] as const)('%s', (_name, that, params, expected) => {
    expect(reads(that, params)).toEqual(expected);
  });

  test.each([
    ['params.required', { required: false }, []],
    ['params.required', { required: true }, ['Bucket.tags']],
    ['bucket.public && params.required', { required: false }, ['Bucket.public']],
    ['bucket.public || params.required', { required: false }, ['Bucket.public', 'Bucket.tags']],
    ['!params.required', { required: false }, ['Bucket.tags']],
  ] as const)('what `when: %s` rules out with %j is not read', (when, params, expected) => {
    const assert = [['"a" in bucket.tags', 'no']] as const;
    const policy = compiledPolicy({ id: 'p', subject: 'bucket', params, when, assert });
    expect([...readsOf(policy)].sort()).toEqual(expected);
  });

  test('the holes of messages count, and so does `when`', () => {
    expect(reads('true', {}, 'in {bucket.region}, {{bucket.arn}}')).toEqual(['Bucket.region']);
    const policy = compiledPolicy({
      id: 'p',
      subject: 'bucket',
      when: 'bucket.public',
      assert: [['true', 'no']],
    });
    expect([...readsOf(policy)]).toEqual(['Bucket.public']);
  });
});
