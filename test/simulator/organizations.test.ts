import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import {
  audit,
  closed,
  company,
  management,
  production,
  root,
  shop,
  stranger,
  workloads,
} from './company.ts';
import { ask, bodyOf, call, refusalOf, type Where, worldWith } from './worlds.ts';

const organizationsCall = (operation: string, input: JsonObject = {}, where: Where = {}, world = company()) =>
  ask(world, call(`organizations:${operation}`, input, where));
const listed = (operation: string, input: JsonObject = {}, world = company()) =>
  bodyOf(organizationsCall(operation, input, {}, world));

/** All pages of a list, page by page. */
function pages(world = company(), input: JsonObject = {}): readonly (readonly unknown[])[] {
  const all: (readonly unknown[])[] = [];
  let token: unknown;
  do {
    const asked = typeof token === 'string' ? { ...input, NextToken: token } : input;
    const body = listed('ListAccounts', asked, world);
    all.push(Array.isArray(body['Accounts']) ? body['Accounts'] : []);
    token = body['NextToken'];
  } while (token !== undefined);
  return all;
}

describe('Organizations', () => {
  test('describes the organization to every member', () => {
    for (const account of [management, audit, shop]) {
      expect(bodyOf(organizationsCall('DescribeOrganization', {}, { account }))).toMatchObject({
        Organization: {
          Id: 'o-a1b2c3d4e5',
          Arn: `arn:aws:organizations::${management}:organization/o-a1b2c3d4e5`,
          FeatureSet: 'ALL',
          MasterAccountId: management,
        },
      });
    }
  });

  const lists = [
    ['ListAccounts', {}],
    ['ListAccountsForParent', { ParentId: root }],
    ['ListDelegatedAdministrators', {}],
    ['ListOrganizationalUnitsForParent', { ParentId: root }],
    ['ListRoots', {}],
    ['ListTagsForResource', { ResourceId: shop }],
  ] as const;

  test.each(lists)('answers %s to the management account and to delegated administrators', (name, input) => {
    for (const account of [management, audit]) {
      expect(organizationsCall(name, input, { account }).status).toBe(200);
    }
    const refused = organizationsCall(name, input, { account: shop });
    expect(refused.status).toBe(400);
    expect(refusalOf(refused)).toMatch(/^AccessDeniedException: You don't have permissions/);
  });

  test('is not in use for accounts outside, and in worlds without an organization', () => {
    for (const [name, input] of [...lists, ['DescribeOrganization', {}] as const]) {
      const answer = organizationsCall(name, input, { account: stranger });
      expect(refusalOf(answer)).toMatch(/^AWSOrganizationsNotInUseException/);
      const alone = organizationsCall(name, input, {}, worldWith({}));
      expect(refusalOf(alone)).toMatch(/^AWSOrganizationsNotInUseException/);
    }
  });

  test('has one endpoint in the partition, which needs no enabled region', () => {
    const answer = organizationsCall('ListRoots', {}, { region: 'eu-west-1' });
    expect(refusalOf(answer)).toMatch(/^UnsupportedAPIEndpointException: .*us-east-1/);
    const european = company({
      regions: { 'us-east-1': null },
      accounts: {
        [management]: {
          trails: null,
          buckets: null,
          keys: null,
          logGroups: null,
          alarms: null,
          topics: null,
        },
      },
    });
    expect(organizationsCall('ListRoots', {}, {}, european).status).toBe(200);
  });
});

describe('accounts', () => {
  test('are listed with their state, place and details, closed ones included', () => {
    const [accounts] = pages();
    expect(accounts).toHaveLength(4);
    expect(accounts).toContainEqual({
      Id: shop,
      Arn: `arn:aws:organizations::${management}:account/o-a1b2c3d4e5/${shop}`,
      Name: 'shop',
      Email: `aws-${shop}@example.com`,
      State: 'ACTIVE',
      Status: 'ACTIVE',
      Paths: [`o-a1b2c3d4e5/${root}/${workloads}/${production}/${shop}/`],
      JoinedMethod: 'CREATED',
      JoinedTimestamp: Date.parse('2026-01-10T00:00:00Z') / 1000,
    });
    const paths = { Paths: [`o-a1b2c3d4e5/${root}/${closed}/`] };
    expect(accounts).toContainEqual(
      expect.objectContaining({ Id: closed, State: 'CLOSED', Status: 'SUSPENDED', ...paths }),
    );
    expect(JSON.stringify(accounts)).not.toContain(stranger);
  });

  test.each([
    ['PENDING_ACTIVATION', 'SUSPENDED'],
    ['SUSPENDED', 'SUSPENDED'],
    ['PENDING_CLOSURE', 'PENDING_CLOSURE'],
  ])('in the state %s have the status %s, until the status is retired', (state, Status) => {
    const accounts = { [shop]: { state } };
    expect(pages(company({ accounts })).flat()).toContainEqual(expect.objectContaining({ Id: shop, Status }));
    const retired = pages(company({ accounts, assumptions: { accountStatus: 'omitted' } })).flat();
    expect(retired).toContainEqual(expect.objectContaining({ Id: shop, State: state }));
    expect(JSON.stringify(retired)).not.toContain('"Status"');
  });

  test('come without their places when assumed so; the parents then tell them', () => {
    const world = company({ assumptions: { accountPaths: 'omitted' } });
    expect(JSON.stringify(pages(world))).not.toContain('"Paths"');
    const inUnit = ask(world, call('organizations:ListAccountsForParent', { ParentId: production }));
    expect(bodyOf(inUnit)['Accounts']).toMatchObject([{ Id: shop }]);
    expect(inUnit.body).not.toContain('"Paths"');
  });

  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, i) => [String(600_000_000_000 + i), { ou: workloads }]),
  );

  test('come in pages of twenty at most', () => {
    const sizes = (input: JsonObject) => pages(company({ accounts: many }), input).map((page) => page.length);
    expect(sizes({})).toEqual([20, 20, 9]);
    expect(sizes({ MaxResults: 15 })).toEqual([15, 15, 15, 4]);
    expect(sizes({ MaxResults: 20 })).toEqual([20, 20, 9]);
  });

  test('may come with empty pages between, which are not the end', () => {
    const world = company({ accounts: many, organization: { emptyPages: true } });
    expect(pages(world).map((page) => page.length)).toEqual([0, 20, 0, 20, 0, 9]);
    expect(
      new Set(
        pages(world)
          .flat()
          .map((each) => JSON.stringify(each)),
      ).size,
    ).toBe(49);
  });

  test.each([{ MaxResults: 0 }, { MaxResults: 21 }, { NextToken: 'x' }])('refuse %j', (input) => {
    expect(refusalOf(organizationsCall('ListAccounts', input))).toMatch(/^InvalidInputException/);
  });

  test('are listed by their parent, without those of the units below', () => {
    const ids = (ParentId: string) => {
      const { Accounts } = listed('ListAccountsForParent', { ParentId });
      return Array.isArray(Accounts) ? Accounts.map((each: { readonly Id: string }) => each.Id) : [];
    };
    expect([root, workloads, production].map(ids)).toEqual([[management, closed], [audit], [shop]]);
  });
});

describe('the tree', () => {
  test('has its root and units', () => {
    expect(listed('ListRoots')).toEqual({
      Roots: [
        {
          Id: root,
          Arn: `arn:aws:organizations::${management}:root/o-a1b2c3d4e5/${root}`,
          Name: 'Root',
          PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
        },
      ],
    });
    const units = (ParentId: string) => listed('ListOrganizationalUnitsForParent', { ParentId });
    expect(units(root)).toMatchObject({ OrganizationalUnits: [{ Id: workloads, Name: 'Workloads' }] });
    expect(units(workloads)).toMatchObject({
      OrganizationalUnits: [{ Id: production, Path: `o-a1b2c3d4e5/${root}/${workloads}/${production}/` }],
    });
    expect(units(production)).toEqual({ OrganizationalUnits: [] });
  });

  test('has one root when the world names none', () => {
    const world = company({
      organization: { roots: null },
      accounts: { [audit]: { ou: null }, [shop]: { ou: null } },
    });
    expect(listed('ListRoots', {}, world)).toMatchObject({ Roots: [{ Id: 'r-root' }] });
  });

  test.each([
    ['ou-ab12-zzzzzzzz', /^ParentNotFoundException/],
    ['nowhere', /^InvalidInputException/],
  ])('does not know the parent %s', (ParentId, expected) => {
    for (const name of ['ListAccountsForParent', 'ListOrganizationalUnitsForParent']) {
      expect(refusalOf(organizationsCall(name, { ParentId }))).toMatch(expected);
    }
  });

  test('has tags on accounts, units and roots', () => {
    const tags = (ResourceId: string) => listed('ListTagsForResource', { ResourceId })['Tags'];
    expect(tags(shop)).toEqual([{ Key: 'team', Value: 'sales' }]);
    expect(tags(production)).toEqual([{ Key: 'tier', Value: '1' }]);
    expect(tags(root)).toEqual([]);
    const unknown = organizationsCall('ListTagsForResource', { ResourceId: stranger });
    expect(refusalOf(unknown)).toMatch(/^TargetNotFoundException/);
  });
});

test('delegated administrators are listed by service', () => {
  const ids = (input: JsonObject) => listed('ListDelegatedAdministrators', input);
  expect(ids({})).toMatchObject({ DelegatedAdministrators: [{ Id: audit, Email: 'audit@acme.example' }] });
  expect(ids({ ServicePrincipal: 'cloudtrail.amazonaws.com' })).toMatchObject({
    DelegatedAdministrators: [{ Id: audit, DelegationEnabledDate: expect.any(Number) }],
  });
  const none = { DelegatedAdministrators: [] };
  expect(ids({ ServicePrincipal: 'config.amazonaws.com' })).toEqual(none);
});
