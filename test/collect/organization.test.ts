import { describe, expect, it } from 'vitest';
import { audit, closed, management, shop, stranger } from '../simulator/company.ts';
import {
  accountsAsked,
  auditedCompany,
  callsAbout,
  collectingWorld,
  wholeCompany,
} from './collecting-world.ts';

const inUse = [management, audit, shop].sort();

describe('an organization', () => {
  it('is asked from its management account: each account as its role, and no account that is not in use', async () => {
    const { asked, faults, trailer } = await collectingWorld(auditedCompany(), wholeCompany);
    expect(accountsAsked(asked)).toEqual(inUse);
    expect(asked.join('\n')).not.toContain(closed);
    expect(asked.join('\n')).not.toContain(stranger);
    expect(callsAbout(asked, 'AssumeRole')).toEqual([
      `${management} sts:AssumeRole us-east-1 ${audit} audit`,
      `${management} sts:AssumeRole us-east-1 ${shop} audit`,
    ]);
    expect(callsAbout(asked, 'organizations:')).toEqual([
      `${management} organizations:DescribeOrganization us-east-1`,
      `${management} organizations:ListAccounts us-east-1`,
      `${management} organizations:ListDelegatedAdministrators us-east-1`,
      `${management} organizations:ListOrganizationalUnitsForParent us-east-1 ou-ab12-aaaaaaaa`,
      `${management} organizations:ListOrganizationalUnitsForParent us-east-1 ou-ab12-bbbbbbbb`,
      `${management} organizations:ListOrganizationalUnitsForParent us-east-1 r-ab12`,
      `${management} organizations:ListRoots us-east-1`,
    ]);
    expect(faults).toEqual([]);
    expect(trailer).toMatchObject({ faults: 0, interrupted: false });
  });

  it('is swept account by account; copies are asked where they show, settings once at the owner', async () => {
    const { asked } = await collectingWorld(auditedCompany(), wholeCompany);
    for (const account of inUse) {
      expect(callsAbout(asked, account, 'ListRegions')).toHaveLength(1);
      expect(callsAbout(asked, `${account} s3:ListBuckets`)).toHaveLength(1);
      expect(callsAbout(asked, `${account} cloudtrail:DescribeTrails`)).toHaveLength(2);
      expect(callsAbout(asked, `${account} cloudtrail:GetTrailStatus`)).toEqual([
        `${account} cloudtrail:GetTrailStatus eu-west-1 main`,
        `${account} cloudtrail:GetTrailStatus us-east-1 main`,
      ]);
    }
    expect(callsAbout(asked, 'GetEventSelectors')).toEqual([
      `${management} cloudtrail:GetEventSelectors us-east-1 main`,
    ]);
    expect(callsAbout(asked, 'HeadBucket')).toEqual([`${management} s3:HeadBucket us-east-1 acme-logs`]);
    expect(callsAbout(asked, 'DescribeKey')).toHaveLength(1);
  });

  it('says how many accounts are done', async () => {
    const { progress } = await collectingWorld(auditedCompany(), wholeCompany);
    expect(progress[0]).toMatchObject({ accounts: { done: 0, known: 0 } });
    expect(progress.at(-1)).toMatchObject({ stage: 'details', accounts: { done: 3, known: 3 } });
    expect([...new Set(progress.map(({ stage }) => stage))]).toEqual([
      'caller',
      'organization',
      'trails',
      'details',
    ]);
  });

  it.each(['SUSPENDED', 'CLOSED', 'PENDING_ACTIVATION'])('leaves %s accounts alone', async (state) => {
    const { asked } = await collectingWorld(
      auditedCompany({ accounts: { [shop]: { state } } }),
      wholeCompany,
    );
    expect(asked.join('\n')).not.toContain(shop);
    expect(accountsAsked(asked)).toEqual([management, audit].sort());
  });

  it('asks accounts that are to be closed', async () => {
    const world = auditedCompany({ accounts: { [shop]: { state: 'PENDING_CLOSURE' } } });
    expect(accountsAsked((await collectingWorld(world, wholeCompany)).asked)).toEqual(inUse);
  });

  it.each([
    ['pages of one, and empty ones between', { pageSize: 1, organization: { emptyPages: true } }],
    ['accounts without the older word for their state', { assumptions: { accountStatus: 'omitted' } }],
  ])('is read whole from %s', async (_, patch) => {
    const { asked, faults } = await collectingWorld(auditedCompany(patch), wholeCompany);
    expect(accountsAsked(asked)).toEqual(inUse);
    expect(faults).toEqual([]);
  });
});

describe('where accounts are', () => {
  it('is asked of each unit when the accounts themselves do not tell', async () => {
    const world = auditedCompany({ assumptions: { accountPaths: 'omitted' } });
    const { asked, faults } = await collectingWorld(world, wholeCompany);
    expect(callsAbout(asked, 'ListAccountsForParent')).toEqual(
      ['ou-ab12-aaaaaaaa', 'ou-ab12-bbbbbbbb', 'r-ab12'].map(
        (unit) => `${management} organizations:ListAccountsForParent us-east-1 ${unit}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('a role that is missing in one account', () => {
  it('costs that account alone', async () => {
    const world = auditedCompany({ accounts: { [shop]: { roles: { audit: null } } } });
    const { asked, faults } = await collectingWorld(world, wholeCompany);
    expect(accountsAsked(asked)).toEqual([management, audit].sort());
    expect(faults).toMatchObject([{ call: 'sts:AssumeRole', kind: 'denied', account: management }]);
  });

  it('at the owner: a delegated administrator is asked for the selectors, and never a member', async () => {
    const world = auditedCompany({ caller: { account: audit } }, [audit]);
    const withoutOwner = auditedCompany(
      { caller: { account: audit }, accounts: { [management]: { roles: { audit: null } } } },
      [audit],
    );
    const owned = await collectingWorld(world, wholeCompany);
    expect(accountsAsked(owned.asked)).toEqual(inUse);
    expect(callsAbout(owned.asked, 'GetEventSelectors')).toEqual([
      `${management} cloudtrail:GetEventSelectors us-east-1 main`,
    ]);
    const delegated = await collectingWorld(withoutOwner, wholeCompany);
    expect(callsAbout(delegated.asked, 'GetEventSelectors')).toEqual([
      `${audit} cloudtrail:GetEventSelectors us-east-1 main`,
    ]);
  });

  it('at the owner, and nobody administers CloudTrail: the selectors are not asked at all', async () => {
    const patch = { caller: { account: audit }, accounts: { [management]: { roles: { audit: null } } } };
    const world = auditedCompany(
      { ...patch, organization: { delegatedAdministrators: { [audit]: ['config.amazonaws.com'] } } },
      [audit],
    );
    const { asked } = await collectingWorld(world, wholeCompany);
    expect(callsAbout(asked, 'GetTrailStatus')).toHaveLength(4);
    expect(callsAbout(asked, 'GetEventSelectors')).toEqual([]);
  });
});

describe('the external id', () => {
  const world = auditedCompany({ accounts: { [shop]: { roles: { audit: { externalId: 's3cret-id' } } } } });
  it('opens the account, and no record has it', async () => {
    const { asked, records } = await collectingWorld(world, wholeCompany, { externalId: 's3cret-id' });
    expect(accountsAsked(asked)).toEqual(inUse);
    expect(JSON.stringify(records)).not.toMatch(/s3cret|SIMULATEDTEMP|SecretAccessKey/);
  });
  it('a wrong one costs the account', async () => {
    const { asked, faults } = await collectingWorld(world, wholeCompany, { externalId: 'wrong' });
    expect(accountsAsked(asked)).not.toContain(shop);
    expect(faults).toMatchObject([{ call: 'sts:AssumeRole', code: 'AccessDenied' }]);
  });
});
