import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/digest.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { UsageError } from '../../src/model/problem.ts';
import { callersAccount, type ScopeAsked, type Snapshot } from '../../src/model/snapshot.ts';
import { toldShards } from '../../src/model/told-shards.ts';
import { joinSnapshots, type SnapshotFile } from '../../src/run/join-snapshots.ts';

const [management, shop, sandbox] = ['111122223333', '222233334444', '333344445555'] as const;

function record(parts: Partial<CallRecord>): CallRecord {
  return {
    id: 'id',
    service: 'cloudtrail',
    operation: 'DescribeTrails',
    input: {},
    account: management,
    region: 'us-east-1',
    time: '2026-11-21T08:00:01.000Z',
    outcome: { kind: 'answered', body: '{}', headers: {} },
    ...parts,
  };
}

function answered(body: string): Pick<CallRecord, 'outcome'> {
  return { outcome: { kind: 'answered', body, headers: {} } };
}

function identity(account: string, partition = 'aws'): CallRecord {
  const result = `<Account>${account}</Account><Arn>arn:${partition}:iam::${account}:user/audit</Arn>`;
  const body = `<GetCallerIdentityResponse><GetCallerIdentityResult>${result}</GetCallerIdentityResult></GetCallerIdentityResponse>`;
  const call = { service: 'sts', operation: 'GetCallerIdentity', account: '' } as const;
  return record({ id: `identity-${account}`, ...call, ...answered(body) });
}

function organization(id: string): CallRecord {
  const body = JSON.stringify({ Organization: { Id: id, MasterAccountId: management, FeatureSet: 'ALL' } });
  const call = { service: 'organizations', operation: 'DescribeOrganization' } as const;
  return record({ id: `organization-${id}`, ...call, ...answered(body) });
}

interface Parts {
  readonly scope?: Partial<ScopeAsked>;
  readonly records?: readonly CallRecord[];
  readonly startedAt?: string;
  readonly trailer?: Partial<NonNullable<Snapshot['trailer']>> | null;
}

function file(path: string, { scope, records = [], startedAt, trailer }: Parts = {}): SnapshotFile {
  const snapshot: Snapshot = {
    header: {
      kind: 'header',
      format: 1,
      tool: { name: 'trailproof', version: '0.1.0' },
      startedAt: startedAt ?? '2026-11-21T08:00:00.000Z',
      scope: { ...callersAccount, ...scope },
      facts: [`fact:${path}`],
      planDigest: path,
    },
    records,
    ...(trailer === null
      ? {}
      : {
          trailer: {
            kind: 'trailer',
            endedAt: '2026-11-21T08:05:00.000Z',
            calls: 2,
            faults: 1,
            interrupted: false,
            ...trailer,
          },
        }),
  };
  return { path, snapshot };
}

const joined = (...files: readonly SnapshotFile[]): Snapshot => joinSnapshots(files, sha256);
const asked = (account: string): CallRecord => record({ id: `trails-${account}`, account });

describe('several snapshots as one', () => {
  it('gives a single one as it is', () => {
    const only = file('a');
    expect(joined(only)).toBe(only.snapshot);
  });

  it('tells of which shards it is, each once', () => {
    const shard = (path: string, index: number): SnapshotFile => {
      const { snapshot } = file(path, { startedAt: `2026-11-21T08:00:0${index}.000Z` });
      return {
        path,
        snapshot: { ...snapshot, header: { ...snapshot.header, shard: { index, of: 3, plan: 'p' } } },
      };
    };
    const { header } = joined(shard('b', 3), shard('a', 1), shard('c', 3), file('whole'));
    expect(toldShards([header])).toEqual([
      { index: 1, of: 3, plan: 'p' },
      { index: 3, of: 3, plan: 'p' },
    ]);
    expect(toldShards([joined(file('a'), file('b')).header])).toEqual([]);
  });

  it('has all records, the first start, the last end and all facts', () => {
    const a = file('a', { records: [asked(management)], startedAt: '2026-11-21T09:00:00.000Z' });
    const b = file('b', {
      records: [asked(shop)],
      trailer: { endedAt: '2026-11-21T08:09:00.000Z', faults: 3 },
    });
    const { header, records, trailer } = joined(a, b);
    expect(records.map(({ id }) => id).sort()).toEqual(['trails-111122223333', 'trails-222233334444']);
    expect(header).toMatchObject({ startedAt: '2026-11-21T08:00:00.000Z', facts: ['fact:a', 'fact:b'] });
    expect(trailer).toMatchObject({
      endedAt: '2026-11-21T08:09:00.000Z',
      calls: 4,
      faults: 4,
      interrupted: false,
    });
  });

  it('is the same for any order of the files', () => {
    const files = [
      file('a', { records: [asked(management)], scope: { organization: true, roleName: 'audit' } }),
      file('b', { records: [asked(shop)], scope: { excluded: [{ account: sandbox, reason: 'b' }] } }),
      file('c', { records: [asked(sandbox)], startedAt: '2026-11-20T08:00:00.000Z', trailer: null }),
    ];
    const expected = joined(...files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 3 }), (order) => {
        expect(joined(...order)).toEqual(expected);
      }),
    );
  });

  it.each<[string, Parts, boolean | undefined]>([
    ['all are whole', {}, false],
    ['one was interrupted', { trailer: { interrupted: true } }, true],
    ['one was cut off', { trailer: null }, undefined],
  ])('is complete only if all are: %s', (_name, parts, interrupted) => {
    expect(joined(file('a'), file('b', parts)).trailer?.interrupted).toBe(interrupted);
  });
});

describe('the scope of several snapshots', () => {
  const scopeOf = (...files: readonly SnapshotFile[]): ScopeAsked => joined(...files).header.scope;

  it('names the accounts of each that looked at its own', () => {
    const caller = (account: string): SnapshotFile =>
      file(account, { records: [identity(account), asked(account)] });
    expect(scopeOf(caller(shop), caller(management))).toMatchObject({
      organization: false,
      accounts: [management, shop],
    });
  });

  it('is the whole organization when one is', () => {
    const whole = file('a', { scope: { organization: true, roleName: 'audit' }, records: [asked(shop)] });
    expect(scopeOf(whole, file('b', { records: [asked(management)] }))).toMatchObject({
      organization: true,
      accounts: [],
      roleName: 'audit',
    });
    const some = file('a', { scope: { organization: true, accounts: [sandbox] } });
    expect(scopeOf(some, file('b', { records: [asked(management)] })).accounts).toEqual([
      management,
      sandbox,
    ]);
  });

  it('leaves nobody out whom one of them looked at', () => {
    const excluded = [
      { account: management, reason: 'scanned by others' },
      { account: sandbox, reason: 'a sandbox' },
    ];
    const members = file('a', { scope: { organization: true, excluded } });
    expect(scopeOf(members, file('b', { records: [asked(management)] })).excluded).toEqual([excluded[1]]);
  });

  it('tells the role only where all had the same', () => {
    const as = (path: string, roleName: string, roleChain: readonly string[]): SnapshotFile =>
      file(path, { scope: { roleName, roleChain } });
    expect(scopeOf(as('a', 'x', ['r']), as('b', '', ['r']))).toMatchObject({
      roleName: 'x',
      roleChain: ['r'],
    });
    expect(scopeOf(as('a', 'x', ['r']), as('b', 'y', ['s']))).toMatchObject({ roleName: '', roleChain: [] });
  });
});

describe('snapshots that do not belong together', () => {
  it.each<[string, SnapshotFile, string]>([
    [
      'regions',
      file('b.snapshot', { scope: { regions: ['eu-west-1'] } }),
      'named regions differ: a.snapshot has none (all), b.snapshot has eu-west-1',
    ],
    [
      'partitions',
      file('b.snapshot', { records: [identity(shop, 'aws-cn')] }),
      'partitions differ: a.snapshot has aws, b.snapshot has aws-cn',
    ],
    [
      'organizations',
      file('b.snapshot', { records: [organization('o-bbbbbbbbbb')] }),
      'organizations differ: a.snapshot has o-aaaaaaaaaa, b.snapshot has o-bbbbbbbbbb',
    ],
  ])('of other %s are refused, with their names', (_name, other, message) => {
    const a = file('a.snapshot', { records: [identity(management), organization('o-aaaaaaaaaa')] });
    const same = file('c.snapshot');
    expect(() => joined(a, same, other)).toThrow(UsageError);
    expect(() => joined(a, same, other)).toThrow(message);
  });
});
