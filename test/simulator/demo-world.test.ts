import { describe, expect, test } from 'vitest';
import {
  accounts,
  auditRole,
  keyArn,
  keys,
  optInRegion,
} from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { ask, bodyOf, call, refusalOf, shown, type Where } from './worlds.ts';

const world = demoWorld();
const { management, storefront, payments, analytics, loyalty } = accounts;

const arn = (owner: string, home: string, name: string) =>
  `arn:aws:cloudtrail:${home}:${owner}:trail/${name}`;
const organizationTrail = arn(management, 'eu-west-1', 'organization-trail');

function regionsOf(account: string): readonly string[] {
  const input = { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] };
  const regions = bodyOf(ask(world, call('account:ListRegions', input, { account })))['Regions'];
  if (!Array.isArray(regions)) throw new Error('there are no Regions');
  return regions.map((region: { readonly RegionName: string }) => region.RegionName);
}

const assumed = (account: string) => {
  const RoleArn = `arn:aws:iam::${account}:role/${auditRole}`;
  return ask(world, call('sts:AssumeRole', { RoleArn, RoleSessionName: 'trailproof' }));
};

/** Regions of an account in which a trail shows and does not log. */
function stoppedIn(trail: string, account: string): readonly string[] {
  return regionsOf(account).filter((region) => {
    const status = ask(world, call('cloudtrail:GetTrailStatus', { Name: trail }, { account, region }));
    return status.status === 200 && bodyOf(status)['IsLogging'] === false;
  });
}

/** Regions of an account in which a trail does not show. */
function missingIn(trail: string, account: string): readonly string[] {
  return regionsOf(account).filter((region) => !shown(world, {}, { account, region }).includes(trail));
}

const code = (name: string, input: Readonly<Record<string, string>>, where: Where) =>
  ask(world, call(name, input, where)).error?.code;

describe('the demo organization', () => {
  test('has twelve accounts, three units, 17 default regions and one that some accounts enabled', () => {
    const list = bodyOf(ask(world, call('organizations:ListAccounts')))['Accounts'];
    expect(list).toHaveLength(12);
    const units = bodyOf(
      ask(world, call('organizations:ListOrganizationalUnitsForParent', { ParentId: 'r-hf01' })),
    );
    const names = ['Security', 'Workloads', 'Sandbox'].map((Name) => ({ Name }));
    expect(units['OrganizationalUnits']).toMatchObject(names);
    expect(Object.values(world.regions).filter((kind) => kind === 'default')).toHaveLength(17);
    const enabled = Object.values(accounts).filter((account) => world.accounts[account]?.optedIn);
    expect(enabled).toEqual([management, storefront]);
    for (const account of enabled) expect(regionsOf(account)).toContain(optInRegion);
  });

  test('lets itself be read everywhere but where nothing can be read', () => {
    const unread = Object.values(accounts).filter((account) => assumed(account).error !== undefined);
    expect(unread).toEqual([management, accounts.erp, accounts.parcels, accounts.hackathon]);
  });

  test('has a trail of the organization that is not quite everywhere', () => {
    const gaps = Object.values(accounts)
      .filter((account) => account === management || assumed(account).error === undefined)
      .map((account) => [
        account,
        missingIn(organizationTrail, account),
        stoppedIn(organizationTrail, account),
      ])
      .filter(([, missing, stopped]) => missing?.length || stopped?.length);
    expect(gaps).toEqual([
      [management, [optInRegion], []],
      [storefront, [], ['sa-east-1']],
      [loyalty, regionsOf(loyalty), []],
    ]);
  });

  test('has destinations that are gone, leaving, out of reach or open to all', () => {
    const us = { region: 'us-east-1' };
    const bucket = (Bucket: string, where: Where, part = 'HeadBucket') =>
      code(`s3:${part}`, { Bucket }, where);
    expect(bucket('harbor-finch-mumbai-pilot', { account: accounts.sandboxLab })).toBe('404');
    expect(bucket('harbor-finch-parcel-logs', { ...us, account: analytics })).toBe('403');
    const gone = keyArn(analytics, 'us-east-1', keys.gone);
    expect(code('kms:DescribeKey', { KeyId: gone }, { ...us, account: analytics })).toBe('NotFoundException');
    const leaving = { KeyId: keyArn(payments, 'eu-central-1', keys.payments) };
    const described = ask(
      world,
      call('kms:DescribeKey', leaving, { account: payments, region: 'eu-central-1' }),
    );
    expect(bodyOf(described)).toMatchObject({ KeyMetadata: { KeyState: 'PendingDeletion' } });
    const open = { account: accounts.sandboxAna, region: 'us-west-2' };
    const acl = ask(world, call('s3:GetBucketAcl', { Bucket: 'harbor-finch-ana-logs' }, open));
    expect(acl.body).toContain('groups/global/AllUsers');
    expect(bucket('harbor-finch-ana-logs', open, 'GetPublicAccessBlock')).toMatch(/^NoSuchPublicAccessBlock/);
  });

  test('has a log bucket that looks public and is not, because of its account', () => {
    const where = { account: storefront };
    const Bucket = 'harbor-finch-storefront-logs';
    expect(ask(world, call('s3:GetBucketPolicyStatus', { Bucket }, where)).body).toContain('>true<');
    expect(code('s3:GetPublicAccessBlock', { Bucket }, where)).toMatch(/^NoSuchPublicAccessBlock/);
    const block = ask(world, call('s3-control:GetPublicAccessBlock', { AccountId: storefront }, where));
    expect(block.body).not.toContain('false');
  });

  test('has an account at the limits of CloudTrail', () => {
    const where = { account: analytics };
    expect(shown(world, {}, where)).toHaveLength(5);
    const selectors = (name: string): string =>
      ask(world, call('cloudtrail:GetEventSelectors', { TrailName: name }, where)).body;
    expect(selectors('lake-objects').match(/"arn:aws:s3:::/g)).toHaveLength(250);
    const { AdvancedEventSelectors } = JSON.parse(selectors('lake-tables')) as {
      readonly AdvancedEventSelectors: readonly [
        { readonly FieldSelectors: readonly { Equals: string[] }[] },
      ];
    };
    expect(AdvancedEventSelectors[0].FieldSelectors.flatMap(({ Equals }) => Equals)).toHaveLength(500);
  });

  test('refuses its members what AWS refuses them', () => {
    const selectors = call(
      'cloudtrail:GetEventSelectors',
      { TrailName: organizationTrail },
      {
        account: payments,
        region: 'eu-west-1',
      },
    );
    expect(refusalOf(ask(world, selectors))).toMatch(/^CloudTrailARNInvalidException: AccountID/);
  });
});
