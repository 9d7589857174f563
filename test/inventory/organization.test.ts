import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Inventory, Organization } from '../../src/model/inventory.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { refused } from '../answers/call-records.ts';
import { closed, stranger } from '../simulator/company.ts';
import { collectWorld, type WorldScope } from './collect-world.ts';
import {
  archive,
  audit,
  everyAccount,
  locked,
  management,
  organizationWorld,
  shop,
} from './organization-worlds.ts';

const whole = collectWorld(organizationWorld(), [], everyAccount);

function edited(pick: (record: CallRecord) => boolean, edit: (record: CallRecord) => CallRecord): Snapshot {
  return { ...whole, records: whole.records.map((record) => (pick(record) ? edit(record) : record)) };
}

function organizationIn({ organization }: Inventory): Organization {
  if (organization?.known !== true) throw new Error('expected an organization');
  return organization.value;
}

/** Where accounts are, by id; `undefined` for one whose place is unknown. */
function places(snapshot: Snapshot): Readonly<Record<string, string | undefined>> {
  const { members } = organizationIn(buildInventory(snapshot)).members;
  return Object.fromEntries(members.map(({ id, ou }) => [id, ou.known ? ou.value : undefined]));
}

const everyPlace = {
  [management]: 'Root',
  [audit]: 'Root/Workloads',
  [shop]: 'Root/Workloads/ou-ab12-bbbbbbbb',
  [closed]: 'Root',
  [archive]: 'Root/Workloads',
  [locked]: 'Root',
};

describe('the organization', () => {
  test('is known with its members, their states and places, and who administers CloudTrail', () => {
    const organization = organizationIn(buildInventory(whole));
    expect(organization).toMatchObject({
      id: 'o-a1b2c3d4e5',
      managementAccount: management,
      featureSet: { value: 'ALL' },
      delegatedAdministrators: { members: [audit], closed: true },
      members: { closed: true, faults: [] },
    });
    expect(organization.members.members.find(({ id }) => id === closed)).toMatchObject({
      name: { value: 'old shop' },
      state: { value: 'CLOSED' },
    });
    expect(places(whole)).toEqual(everyPlace);
  });

  test('is absent when nobody asked for it, and unknown when it is refused', () => {
    expect(buildInventory(collectWorld(organizationWorld()))).not.toHaveProperty('organization');
    const denied = edited(({ operation }) => operation === 'DescribeOrganization', refused);
    const inventory = buildInventory(denied);
    expect(inventory.organization).toMatchObject({ known: false, faults: [{ kind: 'denied' }] });
    expect(inventory.accounts.find(({ id }) => id === shop)?.member).toMatchObject({
      value: { name: { value: 'shop' } },
    });
  });

  test('a page of accounts that is lost opens the list, and loses no account that was asked', () => {
    const isSecond = ({ operation, input }: CallRecord): boolean =>
      operation === 'ListAccounts' && input['NextToken'] !== undefined;
    const inventory = buildInventory(edited(isSecond, refused));
    expect(organizationIn(inventory).members).toMatchObject({ closed: false, faults: [{ kind: 'denied' }] });
    const ids = [management, audit, shop, archive, locked];
    expect(inventory.accounts.map(({ id }) => id)).toEqual(ids);
    expect(inventory.accounts.map(({ member }) => member?.known)).toEqual([true, true, false, false, false]);
    expect(inventory.accounts.at(-1)?.refused).toMatchObject({ call: 'sts:AssumeRole' });
  });

  test('a unit whose list is lost hides the places below it alone', () => {
    const isRoot = ({ operation, input }: CallRecord): boolean =>
      operation === 'ListOrganizationalUnitsForParent' && input['ParentId'] === 'r-ab12';
    expect(places(edited(isRoot, refused))).toEqual({
      ...everyPlace,
      [audit]: undefined,
      [shop]: undefined,
      [archive]: undefined,
    });
  });

  test('without paths the units say which accounts they have, in an order in which none may be missing', () => {
    const answer = (record: CallRecord, body: object): CallRecord => ({
      ...record,
      outcome: { kind: 'answered', body: JSON.stringify(body), headers: {} },
    });
    const pathless = edited(
      ({ operation }) => operation === 'ListAccounts',
      (record) => {
        const body = record.outcome.kind === 'answered' ? record.outcome.body : '';
        const { Accounts, ...rest } = JSON.parse(body) as { Accounts: { Paths?: unknown }[] };
        return answer(record, { ...rest, Accounts: Accounts.map(({ Paths: _paths, ...entry }) => entry) });
      },
    );
    const [list] = pathless.records.filter(({ operation }) => operation === 'ListAccounts');
    if (list === undefined) throw new Error('expected a list');
    const inUnit = ([ParentId, ids]: readonly [string, readonly string[]]): CallRecord => ({
      ...answer(list, { Accounts: ids.map((Id) => ({ Id, Name: Id, State: 'ACTIVE' })) }),
      id: ParentId,
      operation: 'ListAccountsForParent',
      input: { ParentId },
    });
    const units = (
      [
        ['r-ab12', [management, closed, locked]],
        ['ou-ab12-aaaaaaaa', [audit, archive]],
        ['ou-ab12-bbbbbbbb', [shop]],
      ] as const
    ).map(inUnit);
    expect(places({ ...pathless, records: [...pathless.records, ...units] })).toEqual(everyPlace);
    const lost = units.map((record) => (record.id === 'ou-ab12-aaaaaaaa' ? refused(record) : record));
    expect(places({ ...pathless, records: [...pathless.records, ...lost] })).toEqual({
      ...everyPlace,
      [audit]: undefined,
      [shop]: undefined,
      [archive]: undefined,
    });
  });
});

describe('accounts', () => {
  const look = (scope: WorldScope): Inventory => buildInventory(collectWorld(organizationWorld(), [], scope));
  const reasons = ({ leftOut }: Inventory) => leftOut.map(({ id, because }) => [id, because]);

  test('closed ones are left out by their state, one whose role is missing is refused and of its own is nothing known', () => {
    const inventory = look(everyAccount);
    expect(inventory.leftOut).toEqual([{ id: closed, because: 'state', reason: 'CLOSED' }]);
    const unknown = { closed: false, members: [], faults: [{ call: 'sts:AssumeRole', kind: 'denied' }] };
    expect(inventory.accounts.find(({ id }) => id === locked)).toMatchObject({
      member: { value: { name: { value: 'locked' } } },
      refused: { call: 'sts:AssumeRole', kind: 'denied' },
      regions: unknown,
      trails: unknown,
      buckets: unknown,
    });
  });

  test("the user's words are kept for an excluded one, and come before its state", () => {
    const excluded = [
      { account: shop, reason: 'Sold.', expires: '2027-01-31' },
      { account: closed, reason: 'Gone.' },
    ];
    expect(look({ ...everyAccount, excluded }).leftOut).toEqual([
      { id: shop, because: 'excluded', reason: 'Sold.', expires: '2027-01-31' },
      { id: closed, because: 'excluded', reason: 'Gone.' },
    ]);
  });

  test('others than the named ones are left out; a named one that is not in the organization is there, unasked', () => {
    const inventory = look({ ...everyAccount, accounts: [shop, stranger] });
    expect(inventory.accounts.map(({ id }) => id)).toEqual([shop, stranger]);
    expect(inventory.accounts[1]).toMatchObject({
      refused: { kind: 'not-asked', code: 'NotInOrganization', call: 'organizations:ListAccounts' },
      member: { known: false },
    });
    expect(reasons(inventory)).toEqual([
      [management, 'not-named'],
      [audit, 'not-named'],
      [closed, 'state'],
      [archive, 'not-named'],
      [locked, 'not-named'],
    ]);
    expect([...inventory.faults.values()]).toContainEqual(inventory.accounts[1]?.refused);
  });

  test('named without an organization, each is there, and the one that asks only if it is named', () => {
    const inventory = look({ roleName: 'audit', accounts: [locked, shop] });
    expect(inventory.accounts.map(({ id, refused: why }) => [id, why?.code])).toEqual([
      [shop, undefined],
      [locked, 'AccessDenied'],
    ]);
    expect(inventory.leftOut).toEqual([]);
  });

  test('a run that ended early has them all, cancelled', () => {
    const asked = whole.records.filter(
      ({ service, account }) => service === 'organizations' || account === '',
    );
    const { trailer: _trailer, header } = whole;
    const inventory = buildInventory({ header, records: asked });
    expect(inventory.accounts.map(({ id, refused: why }) => [id, why?.kind])).toEqual([
      [management, undefined],
      ...[audit, shop, archive, locked].map((id) => [id, 'cancelled']),
    ]);
    expect(inventory.accounts[0]?.regions).toMatchObject({ closed: false, faults: [{ kind: 'cancelled' }] });
  });

  test('a member that may not ask Organizations is looked at alone', () => {
    const world = organizationWorld({ caller: { account: shop } });
    const inventory = buildInventory(collectWorld(world, [], everyAccount));
    expect(inventory.accounts.map(({ id }) => id)).toEqual([shop]);
    expect(organizationIn(inventory).members).toMatchObject({ closed: false, faults: [{ kind: 'denied' }] });
  });
});
