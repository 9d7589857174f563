import { describe, expect, it } from 'vitest';
import { decodeDelegatedAdministrators } from '../../src/answers/delegated-administrators.ts';
import { decodeDescribeOrganization } from '../../src/answers/describe-organization.ts';
import { decodeListAccounts } from '../../src/answers/list-accounts.ts';
import { decodeListOrganizationalUnits, decodeListRoots } from '../../src/answers/organizational-units.ts';
import { absent, answered, callRecord } from './call-records.ts';

const malformed = { kind: 'fault', fault: { kind: 'malformed' } };
const id = '111122223333';

describe('decodeDescribeOrganization', () => {
  const decode = (body: unknown) =>
    decodeDescribeOrganization(callRecord('organizations:DescribeOrganization', answered(body)));
  const organization = { Id: 'o-a1b2c3d4e5', MasterAccountId: '000000000007', FeatureSet: 'ALL' };

  it('reads ids and features', () => {
    expect(decode({ Organization: organization })).toMatchObject({
      value: { id: 'o-a1b2c3d4e5', managementAccount: '000000000007', featureSet: { value: 'ALL' } },
    });
  });

  it.each([
    ['no organization', {}],
    ['another id', { Organization: { ...organization, Id: 'r-root' } }],
    ['a number for the account', { Organization: { ...organization, MasterAccountId: 7 } }],
    ['a list', { Organization: [organization] }],
  ])('%s is malformed', (_, body) => {
    expect(decode(body)).toMatchObject(malformed);
  });

  it('damaged features hide only themselves, and no organization is knowledge', () => {
    expect(decode({ Organization: { ...organization, FeatureSet: 1 } })).toMatchObject({
      value: { id: 'o-a1b2c3d4e5', featureSet: { known: false } },
    });
    const none = callRecord('organizations:DescribeOrganization', absent);
    expect(decodeDescribeOrganization(none)).toMatchObject({ kind: 'absent' });
  });
});

describe('decodeListAccounts', () => {
  const decode = (body: unknown, input = {}, call = 'organizations:ListAccounts') =>
    decodeListAccounts(callRecord(call, answered(body), { input }));
  const entry = { Id: id, Name: 'shop', State: 'ACTIVE', Status: 'ACTIVE' };
  const first = (account: object) => {
    const answer = decode({ Accounts: [{ ...entry, ...account }] });
    return answer.kind === 'value' ? answer.value.items[0] : undefined;
  };

  it('reads accounts and the token of the next page', () => {
    const path = `o-a1b2c3d4e5/r-ab12/ou-ab12-aaaaaaaa/${id}/`;
    expect(decode({ Accounts: [{ ...entry, Paths: [path] }], NextToken: 't' })).toMatchObject({
      value: {
        items: [
          {
            id,
            name: { value: 'shop' },
            state: { value: 'ACTIVE' },
            units: { value: ['r-ab12', 'ou-ab12-aaaaaaaa'] },
          },
        ],
        nextToken: 't',
        faults: [],
      },
    });
  });

  it.each([
    ['the newer word', { State: 'CLOSED', Status: 'SUSPENDED' }, 'CLOSED'],
    ['the older word where there is no newer', { State: null, Status: 'SUSPENDED' }, 'SUSPENDED'],
    ['what AWS may add', { State: 'ON_HOLD' }, 'ON_HOLD'],
    ['nothing when the newer word is damaged', { State: 5, Status: 'ACTIVE' }, undefined],
    ['nothing that is no state', { State: 'Active <b>' }, undefined],
    ['nothing without either', { State: null, Status: null }, undefined],
  ])('takes for the state %s', (_, account, state) => {
    const read = first(account)?.state;
    expect(read?.known === true ? read.value : undefined).toBe(state);
  });

  it.each([
    ['no path', undefined, []],
    ['no paths', [], []],
    ['the same path twice', [`o-1/r-ab12/${id}/`, `o-1/r-ab12/${id}/`], ['r-ab12']],
    ['another account', ['o-1/r-ab12/999999999999/'], undefined],
    ['two ways', [`o-1/r-ab12/${id}/`, `o-1/r-cd34/${id}/`], undefined],
    ['no root', [`o-1/${id}/`], undefined],
    ['a path upwards', [`o-1/../${id}/`], undefined],
    ['a text for the list', `o-1/r-ab12/${id}/`, undefined],
  ])('%s in Paths', (_, Paths, units) => {
    const read = first({ Paths })?.units;
    expect(read?.known === true ? read.value : undefined).toEqual(units);
  });

  it('a damaged name hides the name, a damaged id the account, and leaves a fault', () => {
    expect(first({ Name: 'x'.repeat(10_000) })).toMatchObject({ id, name: { known: false } });
    expect(decode({ Accounts: [{ ...entry, Id: '7' }, null, entry] })).toMatchObject({
      value: { items: [{ id }], faults: [{ kind: 'malformed' }, { kind: 'malformed' }] },
    });
  });

  it('an empty page with a token goes on, an empty list is no organization', () => {
    expect(decode({ Accounts: [], NextToken: 't' })).toMatchObject({ value: { items: [], nextToken: 't' } });
    expect(decode({ NextToken: 't' })).toMatchObject({ value: { items: [], nextToken: 't' } });
    expect(decode({ Accounts: [] }, { NextToken: 't' })).toMatchObject({ value: { items: [] } });
    expect(decode({ Accounts: [] })).toMatchObject(malformed);
    expect(decode({ Accounts: [] }, {}, 'organizations:ListAccountsForParent')).toMatchObject({
      value: { items: [] },
    });
  });

  it.each([
    ['no list', {}],
    ['a list that is none', { Accounts: { 0: entry } }],
    ['more accounts than a page has', { Accounts: Array.from({ length: 10_001 }, () => entry) }],
    ['no object', []],
  ])('%s is malformed', (_, body) => {
    expect(decode(body)).toMatchObject(malformed);
  });

  it.each([7, 'x'.repeat(100_001)])('a damaged token leaves a fault and no next page', (NextToken) => {
    const answer = decode({ Accounts: [entry], NextToken });
    expect(answer).toMatchObject({ value: { items: [{ id }], faults: [{ kind: 'malformed' }] } });
    expect(answer).not.toHaveProperty('value.nextToken');
  });
});

describe('roots and organizational units', () => {
  const roots = (body: unknown) => decodeListRoots(callRecord('organizations:ListRoots', answered(body)));
  const units = (body: unknown) =>
    decodeListOrganizationalUnits(
      callRecord('organizations:ListOrganizationalUnitsForParent', answered(body)),
    );

  it('have ids of their own kind, which become inputs of later calls', () => {
    expect(roots({ Roots: [{ Id: 'r-ab12', Name: 'Root' }] })).toMatchObject({
      value: { items: [{ id: 'r-ab12', name: { value: 'Root' } }], faults: [] },
    });
    const both = [{ Id: 'ou-ab12-aaaaaaaa' }, { Id: 'r-ab12', Name: 'Root' }, { Id: '__proto__' }];
    expect(units({ OrganizationalUnits: both })).toMatchObject({
      value: { items: [{ id: 'ou-ab12-aaaaaaaa', name: { known: false } }], faults: [{}, {}] },
    });
  });

  it('every organization has a root, and not every unit another', () => {
    expect(roots({ Roots: [] })).toMatchObject(malformed);
    expect(roots({ Roots: [], NextToken: 't' })).toMatchObject({ value: { nextToken: 't' } });
    expect(units({ OrganizationalUnits: [] })).toMatchObject({ value: { items: [], faults: [] } });
  });
});

it('delegated administrators are account ids, or none', () => {
  const decode = (body: unknown) =>
    decodeDelegatedAdministrators(callRecord('organizations:ListDelegatedAdministrators', answered(body)));
  expect(decode({ DelegatedAdministrators: [{ Id: id }, { Id: 1 }], NextToken: 't' })).toMatchObject({
    value: { items: [id], nextToken: 't', faults: [{ kind: 'malformed' }] },
  });
  expect(decode({ DelegatedAdministrators: [] })).toMatchObject({ value: { items: [], faults: [] } });
  expect(decode({})).toMatchObject(malformed);
});
