import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { PolicyException } from '../../src/model/policy-exception.ts';
import { stageCase } from '../../src/run/case-stage.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { policiesOf } from '../policy/policy-text.ts';

const [regions, trails] = policiesOf(
  { id: 'regions', subject: 'region', that: 'region.copies.each.exists(copy, copy.isLogging)' },
  { id: 'trails', that: 'trail.isLogging' },
);

interface Setting {
  readonly except: readonly PolicyException[];
  readonly world?: JsonObject;
  readonly base?: 'account' | 'organization';
  readonly policy?: Policy | undefined;
}

/** The verdicts by subject id, shortened to the last digit of the account. */
async function verdicts({
  except,
  world = {},
  base = 'organization',
  policy = regions,
}: Setting): Promise<unknown> {
  if (policy === undefined) throw new Error('no policy');
  const spared = { ...policy, except };
  const one = { base, name: 'x', line: 1, world, params: {}, expect: new Map() };
  const { snapshot } = await stageCase({ one, policies: [spared], signal: new AbortController().signal });
  const result = evaluateSnapshot(snapshot, [spared]);
  expect(result.policies[0]?.except).toEqual(except);
  return Object.fromEntries(
    [...result.findings()].map(({ subject, status }) => [subject.id.replace(/\d{11}(\d)/, '$1'), status]),
  );
}

const pass = {
  '3/eu-west-1': 'pass',
  '3/us-east-1': 'pass',
  '4/eu-west-1': 'pass',
  '4/us-east-1': 'pass',
  '5/eu-west-1': 'pass',
  '5/us-east-1': 'pass',
  '6/eu-west-1': 'pass',
  '6/us-east-1': 'pass',
};
const tagged = { accounts: { '333344445555': { tags: { stage: 'test', owner: '' } } } };
const because = { reason: 'A sandbox.' };

describe('of whom a policy is not asked', () => {
  test.each<readonly [string, Omit<PolicyException, 'reason'>, readonly string[]]>([
    ['an account', { account: '333344445555' }, ['5/eu-west-1', '5/us-east-1']],
    ['a region', { region: 'eu-*' }, ['3/eu-west-1', '4/eu-west-1', '5/eu-west-1', '6/eu-west-1']],
    ['both at once', { account: '3333*', region: 'eu-west-1' }, ['5/eu-west-1']],
    [
      'a unit and below',
      { ou: 'Root/Workloads*' },
      ['5/eu-west-1', '5/us-east-1', '6/eu-west-1', '6/us-east-1'],
    ],
    ['a unit below', { ou: 'Root/Workloads/*' }, ['6/eu-west-1', '6/us-east-1']],
    ['a tag with its value', { tag: 'stage=test' }, ['5/eu-west-1', '5/us-east-1']],
    ['a tag of any value', { tag: 'owner' }, ['5/eu-west-1', '5/us-east-1']],
    ['a tag of another value', { tag: 'stage=prod' }, []],
    ['a tag and another unit', { tag: 'stage=test', ou: 'Root/Security' }, []],
    ['until yesterday', { account: '*', expires: '2026-01-14' }, []],
    ['until today', { account: '3333*', region: 'us-*', expires: '2026-01-15' }, ['5/us-east-1']],
  ])('%s', async (_, entry, left) => {
    expect(await verdicts({ except: [{ ...because, ...entry }], world: tagged })).toEqual({
      ...pass,
      ...Object.fromEntries(left.map((id) => [id, 'not-applicable'])),
    });
  });

  test('one of several entries is enough', async () => {
    const except = [
      { ...because, account: '9*' },
      { ...because, account: '333344445555', region: 'eu-west-1' },
    ];
    expect(await verdicts({ except })).toEqual({ ...pass, '5/eu-west-1': 'not-applicable' });
  });

  test('the owner of a trail counts, and the reason is told', async () => {
    expect(
      await verdicts({ policy: trails, except: [{ ...because, account: '111122223333' }] }),
    ).toMatchObject({
      'arn:aws:cloudtrail:us-east-1:3:trail/org': 'not-applicable',
    });
  });
});

describe('what cannot be seen leaves nobody out and takes nobody in', () => {
  const error = Object.fromEntries(Object.keys(pass).map((id) => [id, 'error']));

  test('tags that cannot be read, unless something else decides', async () => {
    const world = {
      faults: [{ call: 'organizations:ListTagsForResource', error: 'AccessDeniedException' }],
    };
    expect(await verdicts({ world, except: [{ ...because, tag: 'stage=test' }] })).toEqual(error);
    const decided = [
      { ...because, tag: 'stage=test', region: 'ap-*' },
      { ...because, tag: 'stage=test', ou: 'Root/X' },
    ];
    expect(await verdicts({ world, except: decided })).toEqual(pass);
  });

  test('units of an organization that nobody asked', async () => {
    expect(await verdicts({ base: 'account', except: [{ ...because, ou: 'Root/*' }] })).toEqual({
      '3/eu-west-1': 'error',
      '3/us-east-1': 'error',
    });
  });

  test('where subjects may be missing, that is told of accounts that are left out, too', async () => {
    const world = { faults: [{ call: 'cloudtrail:DescribeTrails', error: 'AccessDeniedException' }] };
    const except = [{ ...because, account: '*' }];
    expect(await verdicts({ policy: trails, base: 'account', world, except })).toEqual({ '3': 'error' });
  });
});
