import { describe, expect, test } from 'vitest';
import { subjectRows } from '../../src/evaluate/subjects.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import {
  ACCOUNT,
  account,
  bucket,
  closed,
  fault,
  inventory,
  member,
  OTHER_ACCOUNT,
  open,
  organization,
  presentBucket,
  trail,
} from './sample-inventory.ts';

const first = account([]);
const inSecurity = known(member(OTHER_ACCOUNT, 'Root/Security'), ['list-accounts']);
const second = account([], { id: OTHER_ACCOUNT, member: inSecurity });
const whole = organization(closed(member(ACCOUNT), member(OTHER_ACCOUNT)));

describe('the organization', () => {
  const rows = (changes: Partial<Inventory>): unknown =>
    subjectRows({ ...inventory(first, second), ...changes }, 'organization');

  test('is one subject, at its management account', () => {
    expect(rows({ organization: known(whole, []) })).toMatchObject([
      { kind: 'judged', subject: { kind: 'organization', id: 'o-a1b2c3d4e5', account: ACCOUNT } },
    ]);
  });

  test('stays at its management account also where that was not scanned', () => {
    expect(rows({ organization: known(whole, []), accounts: [second] })).toMatchObject([
      { kind: 'judged', subject: { account: ACCOUNT }, noun: { account: { id: OTHER_ACCOUNT } } },
    ]);
  });

  test('that could not be read is an error at every account', () => {
    const settled = { status: 'error', faults: [fault('f')], message: expect.stringContaining('was denied') };
    expect(rows({ organization: unknown(fault('f')) })).toMatchObject([
      { ...settled, subject: { kind: 'account', id: ACCOUNT } },
      { ...settled, subject: { kind: 'account', id: OTHER_ACCOUNT } },
    ]);
  });

  test('that nobody asked for does not apply, and says how to ask', () => {
    expect(rows({ accounts: [first] })).toMatchObject([
      { status: 'not-applicable', message: expect.stringContaining('Scan with --org'), faults: [] },
    ]);
  });
});

describe('subjects in an account with a place in the organization', () => {
  const placed = account([trail('main')], { member: inSecurity, buckets: closed(bucket('data')) });

  test.each(['account', 'region', 'trail', 'bucket', 'log-bucket'] as const)('%s tells it', (kind) => {
    for (const { subject } of subjectRows(inventory(placed), kind)) expect(subject.ou).toBe('Root/Security');
  });

  test('tell none where it is unknown', () => {
    const lost = { ...placed, member: unknown(fault('f')) };
    expect(subjectRows(inventory(lost), 'account')[0]?.subject).not.toHaveProperty('ou');
  });
});

describe('buckets', () => {
  test('are those of each account, with the region where it is known', () => {
    const hidden = bucket('hidden', { region: unknown(fault('r')) });
    const of = account([], { buckets: closed(bucket('data'), hidden) });
    const subjects = subjectRows(inventory(of), 'bucket').map(({ subject }) => subject);
    expect(subjects).toMatchObject([
      { kind: 'bucket', id: 'arn:aws:s3:::data', account: ACCOUNT, region: 'eu-west-1', name: 'data' },
      { kind: 'bucket', id: 'arn:aws:s3:::hidden', account: ACCOUNT },
    ]);
    expect(subjects[1]).not.toHaveProperty('region');
  });

  test('may be missing in an account that refused', () => {
    const refused = account([], { buckets: open([fault('role')]), refused: fault('role') });
    expect(subjectRows(inventory(refused), 'bucket')).toMatchObject([
      { status: 'error', subject: { kind: 'account' }, faults: [fault('role')] },
    ]);
  });
});

describe('a log bucket', () => {
  const ours = trail('a', { bucket: presentBucket('logs', { owner: known(OTHER_ACCOUNT, ['buckets']) }) });
  const theirs = trail('b', { owner: '777788889999', owned: true, bucket: ours.bucket });
  const third = account([theirs], { id: '777788889999' });

  test('of two accounts’ trails is one subject, in the account that owns it', () => {
    const rows = subjectRows(inventory(account([ours]), second, third), 'log-bucket');
    expect(rows.filter(({ kind }) => kind === 'judged')).toMatchObject([
      {
        subject: { kind: 'log-bucket', id: 'arn:aws:s3:::logs', account: OTHER_ACCOUNT, ou: 'Root/Security' },
        noun: { account: { id: OTHER_ACCOUNT } },
      },
    ]);
  });

  test('whose owner is unknown is in the account of the trail', () => {
    const lost = trail('a', { bucket: presentBucket('logs', { owner: unknown(fault('buckets')) }) });
    const rows = subjectRows(inventory(account([lost]), second), 'log-bucket');
    expect(rows.find(({ kind }) => kind === 'judged')?.subject.account).toBe(ACCOUNT);
  });
});
