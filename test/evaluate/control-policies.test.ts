import { describe, expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import { controlPolicies } from '../../src/evaluate/control-policies.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { callersAccount, type Snapshot, type WantedCalls } from '../../src/model/snapshot.ts';
import { refused } from '../answers/call-records.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import {
  archive,
  everyAccount,
  management,
  organizationWorld,
  shop,
} from '../inventory/organization-worlds.ts';

const facts: WantedCalls = new Set([
  'cloudtrail:ListTags',
  'organizations:DescribePolicy',
  'organizations:ListAWSServiceAccessForOrganization',
  'organizations:ListPolicies',
  'organizations:ListTagsForResource',
  'organizations:ListTargetsForPolicy',
]);

const document = { Statement: [{ Effect: 'Deny', Action: 'cloudtrail:StopLogging', Resource: '*' }] };
const policies = {
  'p-everyone0': { name: 'everyone', document, targets: ['r-ab12'] },
  'p-workload0': { name: 'workloads', document, targets: ['ou-ab12-aaaaaaaa'] },
  'p-onlyshop0': { name: 'only the shop', document, targets: [shop] },
  'p-nowhere00': { name: 'nowhere', document },
};

async function collected(organization: JsonObject): Promise<Snapshot> {
  const tags = {
    accounts: { [shop]: { tags: { env: 'prod' }, trails: { tills: { tags: { team: 'sales' } } } } },
  };
  const world = organizationWorld({ organization, ...tags });
  const { records, trailer } = await collectingWorld(world, everyAccount, { facts });
  const scope = { ...callersAccount, ...everyAccount };
  const tool = { name: 'trailproof', version: '0' };
  return {
    header: planSnapshot({ scope, facts, tool, startedAt: '2026-03-01T10:00:00.000Z', sha256 }),
    records,
    trailer,
  };
}

const snapshot = await collected({ policies });

/** Names of the policies in force by account, with a `?` where there may be more. */
function inForce(of: Snapshot): Readonly<Record<string, readonly string[]>> {
  const inventory = buildInventory(of);
  return Object.fromEntries(
    inventory.accounts.map((account) => {
      const { members, closed } = controlPolicies(inventory, account);
      const names = members.map(({ name }) => (name.known ? name.value : '?')).sort();
      return [account.id, closed ? names : [...names, '?']];
    }),
  );
}

function without(pick: (record: CallRecord) => boolean): Snapshot {
  return {
    ...snapshot,
    records: snapshot.records.map((record) => (pick(record) ? refused(record) : record)),
  };
}

describe('service control policies', () => {
  test('are those of the account, of its units and of the root, and none of the management account', () => {
    expect(inForce(snapshot)).toMatchObject({
      [management]: [],
      [shop]: ['everyone', 'only the shop', 'workloads'],
      [archive]: ['everyone', 'workloads'],
    });
  });

  test('have a text', () => {
    const { organization } = buildInventory(snapshot);
    const all = organization?.known === true ? organization.value.serviceControlPolicies.members : [];
    expect(all.map(({ document: text }) => text)).toEqual(
      all.map(() => expect.objectContaining({ known: true, value: JSON.stringify(document) })),
    );
  });

  test('there may be more where a list broke off, and an attached one stays', () => {
    const everywhere = without(({ operation }) => operation === 'ListPolicies');
    expect(inForce(everywhere)[shop]).toEqual(['?']);
    const one = without(
      ({ operation, input }) => operation === 'ListTargetsForPolicy' && input['PolicyId'] === 'p-workload0',
    );
    expect(inForce(one)).toMatchObject({ [management]: [], [shop]: ['everyone', 'only the shop', '?'] });
    const unnamed = without(({ operation }) => operation === 'DescribePolicy');
    expect(inForce(unnamed)).toEqual(inForce(snapshot));
  });

  test('a lost answer never takes one away for certain, nor adds one', () => {
    const before = inForce(snapshot);
    for (const record of snapshot.records) {
      const after = inForce(without((one) => one === record));
      for (const [account, names] of Object.entries(after)) {
        const was = before[account] ?? [];
        expect(names.filter((name) => name !== '?').every((name) => was.includes(name))).toBe(true);
        if (!names.includes('?')) expect(names).toEqual(was);
      }
    }
  });

  test('AWS’s own is in force where nobody made any', async () => {
    expect(inForce(await collected({}))[shop]).toEqual(['FullAWSAccess']);
  });
});

test('tags of accounts and trails, and trusted services, are known', () => {
  const { accounts, organization } = buildInventory(snapshot);
  const account = accounts.find(({ id }) => id === shop);
  expect(account?.member).toMatchObject({ value: { tags: { value: ['env=prod', 'team=sales'] } } });
  expect(account?.trails.members.find(({ name }) => name === 'tills')).toMatchObject({
    tags: { value: ['team=sales'] },
  });
  expect(organization).toMatchObject({
    value: { trustedServices: { value: ['account.amazonaws.com', 'cloudtrail.amazonaws.com'] } },
  });
});
