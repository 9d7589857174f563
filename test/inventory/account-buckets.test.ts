import { describe, expect, test } from 'vitest';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { Bucket, Inventory, Trail } from '../../src/model/inventory.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { absent, refused } from '../answers/call-records.ts';
import { collectWorld } from './collect-world.ts';
import { archive, everyAccount, organizationWorld, shop } from './organization-worlds.ts';
import { changedAccount } from './worlds.ts';

const whole = collectWorld(organizationWorld(), [], everyAccount);

function edited(
  operation: string,
  edit: (record: CallRecord) => CallRecord,
  snapshot: Snapshot = whole,
): Inventory {
  const records = snapshot.records.map((record) => (record.operation === operation ? edit(record) : record));
  return buildInventory({ ...snapshot, records });
}

function bucketIn({ accounts }: Inventory, name: string): Bucket | undefined {
  return accounts.flatMap(({ buckets }) => buckets.members).find((bucket) => bucket.name === name);
}

function firstTrail({ accounts }: Inventory): Trail | undefined {
  return accounts.flatMap(({ trails }) => trails.members)[0];
}

describe('the buckets of an account', () => {
  const buckets = Object.fromEntries(
    'abcde'.split('').map((letter) => [`bucket-${letter}`, { region: 'eu-west-1' }]),
  );
  const many = collectWorld(changedAccount({ buckets }));
  const paged = collectWorld(organizationWorld({ accounts: { [shop]: { buckets } } }), [], everyAccount);

  test('are read over all pages, in the order of names', () => {
    const inventory = buildInventory(paged);
    const account = inventory.accounts.find(({ id }) => id === shop);
    expect(account?.buckets).toMatchObject({ closed: true, faults: [] });
    expect(account?.buckets.members.map(({ name }) => name)).toEqual([...Object.keys(buckets), 'receipts']);
    expect(account?.buckets.evidence).toHaveLength(3);
  });

  test('a page that is lost leaves those before it', () => {
    const isLater = ({ input }: CallRecord): boolean => input['ContinuationToken'] !== undefined;
    const lost = edited('ListBuckets', (record) => (isLater(record) ? refused(record) : record), paged);
    expect(lost.accounts.find(({ id }) => id === shop)?.buckets).toMatchObject({
      members: [{ name: 'bucket-a' }, { name: 'bucket-b' }],
      closed: false,
      faults: [{ kind: 'denied', call: 's3:ListBuckets', account: shop }],
    });
  });

  test('no list: a log bucket is there, and why its owner is unknown are the lists that may have it', () => {
    const owner = firstTrail(edited('ListBuckets', refused))?.bucket;
    if (owner?.state !== 'present' || owner.it.owner.known) throw new Error('expected an unknown owner');
    expect(owner.it.owner.faults.map(({ call }) => call).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 's3:ListBuckets'),
      'sts:AssumeRole',
    ]);
  });

  test('a list that was narrowed is not the list', () => {
    const narrowed = edited('ListBuckets', (record) => ({
      ...record,
      input: { ...record.input, Prefix: 'a' },
    }));
    expect(narrowed.accounts[0]?.buckets).toMatchObject({ closed: false, members: [] });
  });

  test('details of those that no trail names were not asked, which is no fault of the run', () => {
    const inventory = buildInventory(many);
    const ordinary = bucketIn(inventory, 'bucket-a');
    expect(ordinary).toMatchObject({
      owner: { known: true },
      region: { value: 'eu-west-1' },
      versioning: {
        known: false,
        faults: [{ kind: 'not-asked', message: expect.stringContaining('no trail names') }],
      },
    });
    expect(ordinary?.versioning).toEqual(bucketIn(inventory, 'bucket-b')?.versioning);
    expect(inventory.faults).toEqual(new Map());
  });

  test('tags that were asked of an ordinary bucket count, and are a fault when they are refused', () => {
    const [ask] = whole.records.filter(({ operation }) => operation === 'GetBucketTagging');
    if (ask === undefined) throw new Error('expected a question');
    const tags = '<Tagging><TagSet><Tag><Key>critical</Key><Value>yes</Value></Tag></TagSet></Tagging>';
    const answered = {
      ...ask,
      id: 'tags',
      account: shop,
      input: { Bucket: 'receipts' },
      outcome: { kind: 'answered', body: tags, headers: {} },
    } as const;
    const told = buildInventory({ ...whole, records: [...whole.records, answered] });
    expect(bucketIn(told, 'receipts')?.tags).toEqual({
      known: true,
      value: ['critical=yes'],
      evidence: ['tags'],
    });
    const lost = buildInventory({ ...whole, records: [...whole.records, refused(answered)] });
    expect(bucketIn(lost, 'receipts')?.tags).toMatchObject({ known: false, faults: [{ kind: 'denied' }] });
    expect(lost.faults.has('tags')).toBe(true);
  });
});

describe('a log bucket', () => {
  test("is there when its owner's list has it, also when it refuses everybody", () => {
    const world = changedAccount({ buckets: { 'acme-logs': { forbidden: true } } });
    expect(firstTrail(buildInventory(collectWorld(world)))?.bucket).toMatchObject({
      state: 'present',
      it: { region: { value: 'us-east-1' }, policy: { known: false, faults: [{ kind: 'denied' }] } },
    });
  });

  test('that the list has and HeadBucket does not find is unknown: lists lag behind', () => {
    const healthy = collectWorld(healthyWorld());
    const gone = edited('HeadBucket', (record) => ({ ...record, outcome: absent }), healthy);
    expect(firstTrail(gone)?.bucket).toMatchObject({
      state: 'foreign',
      faults: [{ kind: 'conflict', code: 'BucketVanished' }],
    });
  });

  test('of which several accounts were told things is as its owner was told', () => {
    const asked = whole.records.filter(
      ({ operation, account }) => account === archive && operation.startsWith('Get'),
    );
    const others = asked.map((record) => ({ ...refused(record), id: `shop ${record.id}`, account: shop }));
    const both = { ...whole, records: [...others, ...whole.records] };
    const told = bucketIn(buildInventory(both), 'company-logs');
    expect(told).toEqual(bucketIn(buildInventory(whole), 'company-logs'));
    const unlisted = edited(
      'ListBuckets',
      (record) => (record.account === archive ? refused(record) : record),
      both,
    );
    const bucket = firstTrail(unlisted)?.bucket;
    expect(bucket).toMatchObject({ state: 'present', it: { versioning: { known: false } } });
  });

  test.each([
    ['blocked in the bucket', {}, 'none', false],
    ['blocked in the account', 'none', {}, false],
    ['blocked nowhere', 'none', 'none', true],
    ['not restricted', { restrictPublicBuckets: false, ignorePublicAcls: false }, 'none', true],
  ])('public access, %s', (_, bucketBlock, accountBlock, isPublic) => {
    const world = changedAccount({
      ...(accountBlock === 'none' ? {} : { publicAccessBlock: accountBlock }),
      buckets: {
        'acme-logs': {
          publicAccessBlock: bucketBlock,
          ownership: 'none',
          policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject' }] },
          grants: [{ grantee: 'AuthenticatedUsers', permission: 'READ' }],
        },
      },
    });
    expect(bucketIn(buildInventory(collectWorld(world)), 'acme-logs')).toMatchObject({
      publicByPolicy: { known: true, value: isPublic },
      publicByAcl: { known: true, value: isPublic },
      ownership: { known: true, value: '' },
    });
  });
});
