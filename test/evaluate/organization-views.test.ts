import { describe, expect, test } from 'vitest';
import type { Account, Inventory, Organization, Trail } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { atLeast, atMost } from '../../src/policy/cel/host-objects.ts';
import {
  ACCOUNT,
  account,
  closed,
  copy,
  fault,
  inventory,
  member,
  OTHER_ACCOUNT,
  open,
  organization,
  region,
  trail,
} from './sample-inventory.ts';
import { unknownRead, type Viewing, viewing, walk } from './view-walk.ts';

const ofOrganization = { organization: known(true, ['describe']) };
const org = trail('org', ofOrganization);
const management = account([org, trail('own')]);
const shown: Trail = { ...org, owned: false };
const shop = account([shown], {
  id: OTHER_ACCOUNT,
  member: known(member(OTHER_ACCOUNT, 'Root/Workloads'), ['list-accounts']),
});
const whole = organization(closed(member(ACCOUNT), member(OTHER_ACCOUNT)));

function scanned(of: Organization, ...accounts: readonly Account[]): Inventory {
  return { ...inventory(...accounts), organization: known(of, ['describe-organization']) };
}

function viewingOrganization(of: Organization, ...accounts: readonly Account[]): Viewing {
  const [first] = accounts;
  if (first === undefined) throw new Error('an organization is seen through an account');
  const noun = { kind: 'organization', organization: of, account: first } as const;
  return viewing(noun, scanned(of, ...accounts));
}

describe('the accounts of an organization', () => {
  test('are those in scope, seen each through itself', () => {
    const { view, reading } = viewingOrganization(whole, management, shop);
    expect(walk(view, 'id')).toBe('o-a1b2c3d4e5');
    expect(walk(view, 'accounts[1].id')).toBe(OTHER_ACCOUNT);
    expect(walk(view, 'accounts[1].ou')).toBe('Root/Workloads');
    expect(walk(view, 'accounts[0].isManagement')).toBe(true);
    expect(walk(view, 'accounts[1].isManagement')).toBe(false);
    expect(walk(view, 'accounts[1].regions[0].copies[0].trail.owned')).toBe(false);
    expect(atMost(walk(view, 'accounts'), 2)).toBe(true);
    expect(reading.observed()).toMatchObject({ 'organization.accounts': 2 });
  });

  test('leave out an account that does not belong to it, although it was named', () => {
    const stranger = account([], { id: '999988887777', refused: fault('stranger') });
    const { view } = viewingOrganization(whole, management, shop, stranger);
    expect(atMost(walk(view, 'accounts'), 2)).toBe(true);
  });

  test('may be more where the list of members was not read to its end', () => {
    const cut = organization(open([fault('page')], member(ACCOUNT)));
    const { view } = viewingOrganization(cut, management, shop);
    expect(atLeast(walk(view, 'accounts'), 1)).toBe(true);
    expect(unknownRead(() => atLeast(walk(view, 'accounts'), 2)).faults).toEqual([fault('page')]);
  });

  test('may be more where a member was neither asked nor left out', () => {
    const { view } = viewingOrganization(whole, management);
    const { faults } = unknownRead(() => atMost(walk(view, 'accounts'), 1));
    expect(faults).toMatchObject([{ kind: 'not-asked', account: OTHER_ACCOUNT }]);
  });
});

describe('the organization trails', () => {
  test('are those that the management account owns, as it sees them', () => {
    const { view } = viewingOrganization(whole, management, shop);
    expect(walk(view, 'trails[0].name')).toBe('org');
    expect(walk(view, 'trails[0].owned')).toBe(true);
    expect(atMost(walk(view, 'trails'), 1)).toBe(true);
  });

  const hidden: readonly [string, Account, string][] = [
    ['it could not be asked', account([], { trails: open([fault('refused')]) }), 'refused'],
    [
      'a trail does not say whether it is one',
      account([trail('t', { organization: unknown(fault('t')) })]),
      't',
    ],
  ];
  test.each(hidden)('may be more where %s', (_why, owner, id) => {
    const { view } = viewingOrganization(whole, owner, shop);
    expect(unknownRead(() => atLeast(walk(view, 'trails'), 1)).faults).toEqual([fault(id)]);
  });

  test('are unknown where the management account was not scanned, whatever members show', () => {
    const { view } = viewingOrganization(whole, shop);
    const { faults } = unknownRead(() => atLeast(walk(view, 'trails'), 1));
    expect(faults).toMatchObject([{ kind: 'not-asked', account: ACCOUNT }]);
  });
});

describe('what Organizations says of an account', () => {
  const read = (of: Account, inside: Inventory, path: string): unknown =>
    walk(viewing({ kind: 'account', account: of }, inside).view, path);

  test.each(['name', 'ou', 'state', 'isManagement'])('%s is unknown where nobody asked', (path) => {
    const { faults } = unknownRead(() => read(management, inventory(management), path));
    expect(faults).toMatchObject([{ kind: 'not-asked', code: 'OrganizationNotAsked' }]);
  });

  test('is unknown where it could not be read', () => {
    const refused = account([], { member: unknown(fault('list')) });
    const inside = { ...inventory(refused), organization: unknown(fault('describe')) };
    expect(unknownRead(() => read(refused, inside, 'name')).faults).toEqual([fault('list')]);
    expect(unknownRead(() => read(refused, inside, 'isManagement')).faults).toEqual([fault('describe')]);
  });
});

describe('the copies that a region shows', () => {
  const here = trail('here', { home: 'eu-west-1' });
  const there = trail('there', { home: 'us-east-1' });
  const foreign = trail('org', { owner: OTHER_ACCOUNT, owned: false });
  const copies = [here, there, foreign].map(({ arn }) => copy(arn, 'eu-west-1'));
  const trails = closed(here, there, foreign);

  function regionOf(all: typeof copies, faults: readonly ReturnType<typeof fault>[] = []): unknown {
    const one = region('eu-west-1', faults.length === 0 ? closed(...all) : open(faults, ...all));
    const of = account([], { regions: closed(one), trails });
    return viewing({ kind: 'region', account: of, region: one }).view;
  }

  test.each([
    ['ownCopies', 'here'],
    ['shadowCopies', 'there'],
    ['organizationCopies', 'org'],
  ])('%s are one of three kinds', (kind, name) => {
    const view = regionOf(copies);
    expect(walk(view, `${kind}[0].trail.name`)).toBe(name);
    expect(atMost(walk(view, kind), 1)).toBe(true);
  });

  test('may be more of every kind where the list was not read', () => {
    const view = regionOf([], [fault('list')]);
    for (const kind of ['copies', 'ownCopies', 'shadowCopies', 'organizationCopies']) {
      expect(unknownRead(() => atMost(walk(view, kind), 1)).faults).toEqual([fault('list')]);
    }
  });
});
