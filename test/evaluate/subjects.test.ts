import { describe, expect, test } from 'vitest';
import { subjectRows } from '../../src/evaluate/subjects.ts';
import type { Account, Inventory, Trail } from '../../src/model/inventory.ts';
import type { SubjectKind } from '../../src/model/scan-result.ts';
import {
  ACCOUNT,
  account,
  closed,
  fault,
  inventory,
  OTHER_ACCOUNT,
  open,
  presentBucket,
  presentKey,
  trail,
} from './sample-inventory.ts';

function lines(of: Inventory, kind: SubjectKind): readonly string[] {
  return subjectRows(of, kind).map((row) => {
    const subject = `${row.subject.kind} ${row.subject.id} in ${row.subject.account}`;
    return row.kind === 'judged' ? subject : `${subject}: ${row.status}`;
  });
}

const arn = (name: string, owner: string = ACCOUNT): string =>
  `arn:aws:cloudtrail:eu-west-1:${owner}:trail/${name}`;

describe('subjectRows', () => {
  test('lists every kind sorted by id', () => {
    const trails = [trail('b', { key: presentKey('two') }), trail('a', { key: presentKey('one') })];
    const of = inventory(account(trails));
    expect(lines(of, 'account')).toEqual([`account ${ACCOUNT} in ${ACCOUNT}`]);
    expect(lines(of, 'region')).toEqual([
      `region ${ACCOUNT}/eu-west-1 in ${ACCOUNT}`,
      `region ${ACCOUNT}/us-east-1 in ${ACCOUNT}`,
    ]);
    expect(lines(of, 'trail')).toEqual([
      `trail ${arn('a')} in ${ACCOUNT}`,
      `trail ${arn('b')} in ${ACCOUNT}`,
    ]);
    expect(lines(of, 'log-bucket')).toEqual([`log-bucket arn:aws:s3:::logs in ${ACCOUNT}`]);
    expect(lines(of, 'key')).toEqual([
      `key arn:aws:kms:eu-west-1:${ACCOUNT}:key/one in ${ACCOUNT}`,
      `key arn:aws:kms:eu-west-1:${ACCOUNT}:key/two in ${ACCOUNT}`,
    ]);
  });

  const empty: readonly [SubjectKind, string][] = [
    ['region', `No region of account ${ACCOUNT} is in scope.`],
    ['trail', `No trail shows in account ${ACCOUNT}.`],
    ['bucket', `Account ${ACCOUNT} owns no bucket.`],
    ['log-bucket', `No trail that account ${ACCOUNT} owns names one.`],
    ['key', `No trail that account ${ACCOUNT} owns names one.`],
  ];
  test.each(empty)('%s: says at the account that there is none', (kind, message) => {
    const rows = subjectRows(inventory(account([], { regions: closed() })), kind);
    expect(rows).toMatchObject([{ status: 'not-applicable', subject: { kind: 'account' }, message }]);
  });

  const hiding: readonly [SubjectKind, Partial<Account>][] = [
    ['region', { regions: open([fault('f')]) }],
    ['trail', { trails: open([fault('f')], trail('main')) }],
    ['bucket', { buckets: open([fault('f')]) }],
    ['log-bucket', { trails: open([fault('f')], trail('main')) }],
    ['key', { trails: open([fault('f')]) }],
    ['key', { trails: closed(trail('a', { key: { state: 'foreign', id: '', faults: [fault('f')] } })) }],
  ];
  test.each(hiding)('%s: what may be missing is an error at the account', (kind, changes) => {
    const [row] = subjectRows(inventory(account([trail('main')], changes)), kind);
    expect(row).toMatchObject({
      status: 'error',
      subject: { kind: 'account', id: ACCOUNT },
      faults: [fault('f')],
      message: expect.stringMatching(/ of account 111122223333 may be missing: .* was denied /u),
    });
  });
});

describe('keys and buckets', () => {
  const id = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/one`;
  const dangling = trail('a', { key: { state: 'dangling', id, evidence: [] } });
  const foreign = trail('b', { key: { state: 'foreign', id, faults: [fault('f')] } });
  const present = trail('c', { key: presentKey('one') });

  test('are subjects also when they do not exist or could not be looked at', () => {
    expect(lines(inventory(account([dangling])), 'key')).toEqual([`key ${id} in ${ACCOUNT}: not-applicable`]);
    expect(lines(inventory(account([foreign])), 'key')).toEqual([`key ${id} in ${ACCOUNT}: error`]);
  });

  test('are judged once, by whoever could see them', () => {
    const row = [`key ${id} in ${ACCOUNT}`];
    expect(lines(inventory(account([dangling, foreign, present])), 'key')).toEqual(row);
    expect(lines(inventory(account([present, foreign])), 'key')).toEqual(row);
    expect(lines(inventory(account([dangling, foreign])), 'key')).toEqual([`${row[0]}: error`]);
  });

  test('go by the same id whether the bucket could be looked at or not', () => {
    const seen = inventory(account([trail('a', { bucket: presentBucket('logs') })]));
    const unseen = trail('a', { bucket: { state: 'foreign', id: 'logs', faults: [fault('f')] } });
    const [present_, hidden] = [seen, inventory(account([unseen]))].map(
      (of) => subjectRows(of, 'log-bucket')[0],
    );
    expect(present_?.subject).toEqual(hidden?.subject);
  });

  test('of trails that other accounts own are left to their owners', () => {
    const shared = trail('org', { owner: OTHER_ACCOUNT, owned: false, key: presentKey('one') });
    expect(lines(inventory(account([shared])), 'key')).toEqual([
      `account ${ACCOUNT} in ${ACCOUNT}: not-applicable`,
    ]);
  });
});

describe('a trail that shows in several accounts', () => {
  const org = trail('org', { owner: OTHER_ACCOUNT });
  const member = account([{ ...org, owned: false }]);
  const owner = account([{ ...org, owned: true }], { id: OTHER_ACCOUNT });
  const subject = `trail ${arn('org', OTHER_ACCOUNT)}`;

  test('is judged once, through its owner', () => {
    expect(lines(inventory(member, owner), 'trail')).toEqual([
      `account ${ACCOUNT} in ${ACCOUNT}: not-applicable`,
      `${subject} in ${OTHER_ACCOUNT}`,
    ]);
  });

  test('is not judged through a member instead when the owner could not be listed', () => {
    const blind = { ...owner, trails: open<Trail>([fault('f')]) };
    expect(lines(inventory(member, blind), 'trail')).toEqual([
      `account ${ACCOUNT} in ${ACCOUNT}: not-applicable`,
      `account ${OTHER_ACCOUNT} in ${OTHER_ACCOUNT}: error`,
    ]);
  });

  test('is judged through the first account that shows it when the owner was not scanned', () => {
    const third = account([{ ...org, owned: false }], { id: '777788889999' });
    expect(lines(inventory(member, third), 'trail')).toEqual([
      `account ${ACCOUNT} in ${ACCOUNT}: not-applicable`,
      `account ${third.id} in ${third.id}: not-applicable`,
      `${subject} in ${ACCOUNT}`,
    ]);
  });

  test('is undecided while an account that would come first has an open list', () => {
    const first = account([], { id: '000000000001', trails: open([fault('list')]) });
    expect(lines(inventory(first, member), 'trail')).toContain(`${subject} in ${ACCOUNT}: error`);
    const last = account([], { id: '999999999999', trails: open([fault('list')]) });
    expect(lines(inventory(member, last), 'trail')).toContain(`${subject} in ${ACCOUNT}`);
  });
});
