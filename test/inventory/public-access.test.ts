import { describe, expect, test } from 'vitest';
import { type PublicAccessFacts, publicByAcl, publicByPolicy } from '../../src/inventory/public-access.ts';
import { known, type Observed, unknown } from '../../src/model/observed.ts';

type Three = boolean | 'unknown';
const three: readonly Three[] = [true, false, 'unknown'];

const fault = {
  id: 'f',
  kind: 'denied',
  call: 's3:GetBucketAcl',
  account: '1',
  region: '',
  code: 'AccessDenied',
  message: '',
} as const;

function observed<T>(value: T | 'unknown', name: string): Observed<T> {
  return value === 'unknown' ? unknown({ ...fault, id: name }) : known(value, [name]);
}

function said(answer: Observed<boolean>): Three {
  return answer.known ? answer.value : 'unknown';
}

interface Row {
  readonly policy?: Three;
  readonly acl?: Three;
  readonly ownership?: string;
  readonly bucket: Three;
  readonly account: Three;
}

function facts({ policy = false, acl = false, ownership = '', bucket, account }: Row): PublicAccessFacts {
  const block = (value: Three, name: string) => ({
    ignorePublicAcls: observed(value, name),
    restrictPublicBuckets: observed(value, name),
  });
  return {
    policyIsPublic: observed(policy, 'policy'),
    aclIsPublic: observed(acl, 'acl'),
    ownership: observed(ownership, 'ownership'),
    bucket: block(bucket, 'bucket'),
    account: block(account, 'account'),
  };
}

/** Every way to fill in what is unknown: only when all agree is the answer known. */
function filled(row: Row, judge: (row: Row) => boolean): Three {
  const fill = (value: Three = false): readonly boolean[] => (value === 'unknown' ? [true, false] : [value]);
  const ownerships = row.ownership === 'unknown' ? ['', 'BucketOwnerEnforced'] : [row.ownership ?? ''];
  const rows = fill(row.policy).flatMap((policy) =>
    fill(row.acl).flatMap((acl) =>
      fill(row.bucket).flatMap((bucket) =>
        fill(row.account).flatMap((account) =>
          ownerships.map((ownership) => ({ policy, acl, bucket, account, ownership })),
        ),
      ),
    ),
  );
  const [only, ...others] = new Set(rows.map(judge));
  return only === undefined || others.length > 0 ? 'unknown' : only;
}

const places = three.flatMap((bucket) => three.map((account) => ({ bucket, account })));

describe('a public policy', () => {
  const rows = three.flatMap((policy) => places.map((place) => ({ policy, ...place })));
  test.each(rows)('says public: $policy, restricted in bucket: $bucket, in account: $account', (row) => {
    const lets = (is: Row): boolean => is.policy === true && is.bucket !== true && is.account !== true;
    expect(said(publicByPolicy(facts(row)))).toBe(filled(row, lets));
  });
});

describe('a public ACL', () => {
  const ownerships = ['', 'ObjectWriter', 'BucketOwnerPreferred', 'BucketOwnerEnforced', 'unknown'];
  const rows = three.flatMap((acl) =>
    ownerships.flatMap((ownership) => places.map((place) => ({ acl, ownership, ...place }))),
  );
  test.each(rows)(
    'grants: $acl, ownership "$ownership", ignored in bucket: $bucket, in account: $account',
    (row) => {
      const lets = (is: Row): boolean =>
        is.acl === true &&
        is.ownership !== 'BucketOwnerEnforced' &&
        is.bucket !== true &&
        is.account !== true;
      expect(said(publicByAcl(facts(row)))).toBe(filled(row, lets));
    },
  );
});

test('an answer rests on what decides it, and an unknown one on what is missing', () => {
  const open = { policy: true, bucket: false, account: false } as const;
  expect(publicByPolicy(facts(open))).toEqual(known(true, ['account', 'bucket', 'policy']));
  expect(publicByPolicy(facts({ ...open, account: true }))).toEqual(known(false, ['account']));
  expect(publicByPolicy(facts({ ...open, account: 'unknown' }))).toMatchObject({
    faults: [{ id: 'account' }],
  });
});
