import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/model/call.ts';
import { UsageError } from '../../src/model/problem.ts';
import type { ScopeAsked } from '../../src/model/snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, closed, management, shop, stranger } from '../simulator/company.ts';
import {
  accountsAsked,
  auditedCompany,
  callsAbout,
  collectingWorld,
  wholeCompany,
} from './collecting-world.ts';

const excluding = (...accounts: readonly string[]) => ({
  excluded: accounts.map((account) => ({ account, reason: 'not ours' })),
});

describe('accounts that the user names', () => {
  it.each<[string, Partial<ScopeAsked>, readonly string[]]>([
    ['only these of the organization', { ...wholeCompany, accounts: [shop] }, [management, shop]],
    ['all but those excluded', { ...wholeCompany, ...excluding(shop) }, [management, audit]],
    ['all but the caller’s own', { ...wholeCompany, ...excluding(management) }, [management, audit, shop]],
    ['without an organization', { accounts: [shop, audit], roleName: 'audit' }, [management, audit, shop]],
    ['not one that is closed', { ...wholeCompany, accounts: [shop, closed] }, [management, shop]],
    ['not one of others', { ...wholeCompany, accounts: [shop, stranger] }, [management, shop]],
  ])('%s', async (_, scope, expected) => {
    const { asked, faults } = await collectingWorld(auditedCompany(), scope);
    expect(accountsAsked(asked)).toEqual([...expected].sort());
    // Members may not look at the bucket and the key of the owner.
    const calls = new Set(faults.map(({ call }) => call));
    expect([...calls].filter((call) => !['s3:HeadBucket', 'kms:DescribeKey'].includes(call))).toEqual([]);
  });

  it('a caller’s account that is not wanted is asked for roles and the organization alone', async () => {
    const { asked } = await collectingWorld(auditedCompany(), { ...wholeCompany, accounts: [shop] });
    const own = asked.filter((call) => call.startsWith(management) && !call.includes('organizations:'));
    expect(own).toEqual([
      `${management} sts:AssumeRole us-east-1 ${shop} audit`,
      `${management} sts:GetCallerIdentity us-east-1`,
    ]);
  });

  it('only one that is not in the organization: the list is kept, and nobody is asked', async () => {
    const { asked, records } = await collectingWorld(auditedCompany(), {
      ...wholeCompany,
      accounts: [stranger],
    });
    expect(callsAbout(asked, 'AssumeRole')).toEqual([]);
    expect(callsAbout(asked, 'DescribeTrails')).toEqual([]);
    expect(records.map(({ operation }) => operation)).toContain('ListAccounts');
  });
});

describe('Organizations that tells nothing', () => {
  const roots = ['ListAccounts', 'ListDelegatedAdministrators', 'ListRoots'];

  it.each<[string, World, string]>([
    ['a member account', auditedCompany({ caller: { account: shop } }), shop],
    [
      'no permission',
      auditedCompany({ faults: [{ call: 'organizations:*', error: 'AccessDeniedException' }] }),
      management,
    ],
  ])('%s: the caller’s own account is looked at', async (_, world, own) => {
    const { asked, faults } = await collectingWorld(world, wholeCompany);
    expect(accountsAsked(asked)).toEqual([own]);
    expect(callsAbout(asked, 'DescribeTrails')).toHaveLength(2);
    const denied = faults.filter(({ call }) => call.startsWith('organizations:'));
    expect(denied.map(({ call }) => call.split(':')[1])).toEqual(expect.arrayContaining(roots));
    expect(new Set(denied.map(({ kind }) => kind))).toEqual(new Set(['denied']));
  });

  it('nobody can be told to be left out: that is not the user’s mistake', async () => {
    const faults = [{ call: 'organizations:*', error: 'AccessDeniedException' }];
    const scope = { ...wholeCompany, ...excluding(management) };
    const { asked, records, trailer } = await collectingWorld(auditedCompany({ faults }), scope);
    expect(callsAbout(asked, 'DescribeTrails')).toEqual([]);
    expect(trailer.calls).toBe(records.length);
    expect(trailer.faults).toBeGreaterThan(0);
  });

  it('accounts that are named are tried', async () => {
    const world = auditedCompany({ caller: { account: shop } }, [shop]);
    const { asked } = await collectingWorld(world, { ...wholeCompany, accounts: [audit] });
    expect(callsAbout(asked, `${audit} cloudtrail:DescribeTrails`)).toHaveLength(2);
  });

  it('a list that breaks off: what it told is looked at', async () => {
    const cut = { call: 'organizations:ListAccounts', resource: 'NextToken', error: 'AccessDeniedException' };
    const { asked, faults } = await collectingWorld(
      auditedCompany({ pageSize: 2, faults: [cut] }),
      wholeCompany,
    );
    expect(accountsAsked(asked)).toEqual([management, audit].sort());
    expect(faults.map(({ call }) => call)).toEqual(['organizations:ListAccounts']);
  });
});

describe('what is the user’s to mend', () => {
  it.each<[string, World, Partial<ScopeAsked>, RegExp]>([
    [
      'no organization',
      auditedCompany({ caller: { account: stranger } }),
      wholeCompany,
      /is not in an organization/,
    ],
    [
      'no role for the organization',
      auditedCompany(),
      { organization: true },
      /is not the account of these credentials/,
    ],
    [
      'no role for another account',
      auditedCompany(),
      { accounts: [shop] },
      /333344445555 is not the account/,
    ],
    [
      'everybody excluded',
      auditedCompany(),
      { ...wholeCompany, ...excluding(management, audit, shop) },
      /No account is left.*excluded/,
    ],
    [
      'only a closed account',
      auditedCompany(),
      { ...wholeCompany, accounts: [closed] },
      /555566667777 is CLOSED/,
    ],
    [
      'a region that nobody has',
      auditedCompany(),
      { ...wholeCompany, regions: ['eu-wst-1'] },
      /no region "eu-wst-1"/,
    ],
    [
      'the same, asked of a member',
      auditedCompany(),
      { ...wholeCompany, accounts: [shop], regions: ['eu-wst-1'] },
      /no region/,
    ],
  ])('%s', async (_, world, scope, message) => {
    const emitted: CallRecord[] = [];
    const emit = (record: CallRecord): void => void emitted.push(record);
    const error = await collectingWorld(world, scope, { emit }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(emitted).toEqual([]);
  });

  it('the caller’s own account needs no role, and Organizations may be asked for it alone', async () => {
    const scope = { organization: true, accounts: [management] };
    const { asked, faults } = await collectingWorld(auditedCompany(), scope);
    expect(accountsAsked(asked)).toEqual([management]);
    expect(faults).toEqual([]);
  });
});

describe('an opt-in region', () => {
  const optIn = 'ap-southeast-3';

  it('of the caller is none to assume roles in: other accounts may not have it', async () => {
    const world = auditedCompany({ accounts: { [management]: { optedIn: [optIn] } } });
    const { asked } = await collectingWorld(world, wholeCompany, { callerRegion: optIn });
    expect(callsAbout(asked, 'GetCallerIdentity', optIn)).toHaveLength(1);
    expect(callsAbout(asked, 'AssumeRole', 'us-east-1')).toHaveLength(2);
    const near = await collectingWorld(auditedCompany(), wholeCompany, { callerRegion: 'eu-west-1' });
    expect(callsAbout(near.asked, 'AssumeRole', 'eu-west-1')).toHaveLength(2);
  });

  it('that the user names is asked where it is enabled, and nowhere else', async () => {
    const world = auditedCompany({ accounts: { [shop]: { optedIn: [optIn] } } });
    const { asked, faults } = await collectingWorld(world, { ...wholeCompany, regions: [optIn] });
    expect(callsAbout(asked, 'DescribeTrails')).toEqual([`${shop} cloudtrail:DescribeTrails ${optIn}`]);
    expect(faults).toEqual([]);
  });
});
