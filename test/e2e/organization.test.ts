import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodeFor } from '../../src/evaluate/exit-code.ts';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import type { Finding, ScanResult, Status } from '../../src/model/scan-result.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import { demoPolicies } from '../../src/run/demo-policies.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import {
  accounts,
  auditRole,
  keyArn,
  keys,
  organizationId,
} from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { type Collected, collected, shipped, timelessReport } from './collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-e2e-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policies = demoPolicies(shipped);
const facts = wantedCalls(policies);
// As the demo plays it: what was delivered lately is so on every day.
const world = { ...demoWorld(), recordedAt: new Date().toISOString() };
const out = join(folder, 'demo.snapshot');
const scope: ScopeAsked = { ...callersAccount, organization: true, roleName: auditRole };

let demo: Collected;
let result: ScanResult;
let findings: readonly Finding[];
beforeAll(async () => {
  demo = await collected(world, { scope, facts, out });
  result = evaluateSnapshot(demo.snapshot, policies);
  findings = [...result.findings()];
});

describe('the demo organization, asked through the real SDK', () => {
  test('twice: the same bytes apart from run', async () => {
    const again = await collected(world, { scope, facts });
    expect(timelessReport(again.snapshot, policies)).toBe(timelessReport(demo.snapshot, policies));
  });

  test('judged from its snapshot file: every byte of what the scan said', async () => {
    expect(timelessReport(await readSnapshot(out), policies)).toBe(timelessReport(demo.snapshot, policies));
  });

  test('is asked within every quota, and nobody who cannot answer', () => {
    expect(demo.throttled).toEqual({});
    const asked = new Set(demo.snapshot.records.map(({ account }) => account));
    const { erp, parcels, hackathon } = accounts;
    expect(Object.values(accounts).filter((account) => !asked.has(account))).toEqual([
      erp,
      parcels,
      hackathon,
    ]);
    // 18 regions in two accounts, 17 in seven.
    expect(demo.requests['cloudtrail:DescribeTrails']).toBe(2 * 18 + 7 * 17);
    // Twelve trails, each asked once, at its owner's.
    expect(demo.requests['cloudtrail:GetEventSelectors']).toBe(12);
    expect(demo.requests['sts:AssumeRole']).toBe(9);
  });

  test('holds no credentials of the roles', () => {
    expect(JSON.stringify(demo.snapshot)).not.toMatch(/SIMULATEDTEMP|SecretAccessKey|SessionToken/);
  });

  test('is not wholly seen, and the report says what is missing', () => {
    expect(exitCodeFor(result, 'none')).toBe(3);
    expect(result.incompleteBecause[0]).toContain(`Account ${accounts.erp} could not be entered`);
    expect(result.incompleteBecause[0]).toContain(auditRole);
    const unseen = findings.filter(({ status }) => status === 'error');
    // A trail of analytics delivers to a bucket of a suspended account, which nobody can look at.
    const blind = new Set(unseen.map(({ subject }) => subject.account));
    expect(blind).toEqual(new Set([accounts.erp, accounts.analytics]));
    // What is missing elsewhere decides about the whole organization, whatever could not be seen.
    const asked = new Set(
      findings.filter(({ status }) => status !== 'not-applicable').map(({ policy }) => policy),
    );
    const open = policies
      .filter(({ id, subject }) => subject !== 'organization' && asked.has(id))
      .map(({ id }) => id);
    expect(new Set(unseen.map(({ policy }) => policy))).toEqual(new Set(open));
  });
});

const trail = (owner: string, home: string, name: string): string =>
  `arn:aws:cloudtrail:${home}:${owner}:trail/${name}`;
const bucket = (name: string): string => `arn:aws:s3:::${name}`;
const { management, payments, storefront, analytics, loyalty, sandboxAna, sandboxLab } = accounts;
const parcelEvents = trail(analytics, 'us-east-1', 'parcel-events');
const consoleTrail = trail(management, 'us-east-1', 'management-events');
const pilot = trail(sandboxLab, 'ap-south-1', 'mumbai-pilot');
const recorded = 'management-events-recorded-in-every-region';
const critical = 'data-events-on-critical-buckets';
const existing = 'trail-destinations-exist';
const kms = 'kms-and-rds-data-events-recorded';
const once = 'management-events-recorded-once';
const delivered = 'log-files-delivered';
const reporting = trail(analytics, 'us-east-1', 'reporting-2024');
const paymentsTrail = trail(payments, 'eu-central-1', 'payments-trail');
const expected = 'log-bucket-in-expected-account';

type Mistake = readonly [what: string, policy: string, subject: string, status: Status, says: RegExp];

/** What is wrong in the demo and what looks wrong, and the policy that tells. */
const mistakes: readonly Mistake[] = [
  [
    'a copy that is stopped',
    recorded,
    `${storefront}/sa-east-1`,
    'fail',
    /ec2:Describe.* in sa-east-1 of 555566667777 reaches no trail: organization-trail is stopped in sa-east-1, storefront-audit records only writes/,
  ],
  ['a region that the trail never reached', recorded, `${management}/eu-south-2`, 'fail', /RunInstances/],
  [
    'KMS left out by two trails that add up',
    recorded,
    `${loyalty}/eu-west-1`,
    'fail',
    /kms:Decrypt.*: loyalty-reads leaves out kms.amazonaws.com$/,
  ],
  [
    'an account that joined late',
    'organization-trail-covers-every-account',
    'o-hf3k9wq2ab',
    'fail',
    /555566667777 \(sa-east-1\), 777788889999 \(/,
  ],
  ['a pilot that was forgotten', 'trail-is-logging', pilot, 'fail', /does not log/],
  ['a deleted bucket', existing, pilot, 'fail', /does not exist/],
  ['a bucket in a suspended account', existing, parcelEvents, 'error', /HeadBucket was denied/],
  ['a bucket whose owner is unknown', expected, bucket('harbor-finch-parcel-logs'), 'error', /HeadBucket/],
  ['a deleted key', existing, reporting, 'fail', /which does not exist/],
  ['a key that is about to go', 'trail-encrypted-with-kms', paymentsTrail, 'fail', /PendingDeletion/],
  ['a trail from the console', 'trail-encrypted-with-kms', consoleTrail, 'fail', /no KMS key/],
  ['the same trail', 'log-file-validation-enabled', consoleTrail, 'fail', /no digest files/],
  [
    'its bucket',
    expected,
    bucket(`aws-cloudtrail-logs-${management}-5e8d20c1`),
    'fail',
    /in account 111122223333/,
  ],
  ['the bucket of the organization', expected, bucket('harbor-finch-organization-logs'), 'pass', /^/],
  [
    'a bucket that only looks public',
    'log-bucket-not-public',
    bucket('harbor-finch-storefront-logs'),
    'pass',
    /^/,
  ],
  [
    'a bucket that is public',
    'log-bucket-not-public',
    bucket('harbor-finch-ana-logs'),
    'fail',
    /public by its ACL/,
  ],
  [
    'a bucket whose policy forgets a trail',
    'log-bucket-lets-trails-deliver',
    trail(analytics, 'us-east-1', 'lake-tables'),
    'fail',
    /does not let CloudTrail deliver for lake-tables/,
  ],
  [
    'a bucket that anybody may fill by a trail',
    'log-bucket-policy-limits-trails',
    bucket('harbor-finch-loyalty-logs'),
    'fail',
    /for a trail of any account/,
  ],
  [
    'the same, let in from outside',
    'log-bucket-access-limited',
    bucket('harbor-finch-loyalty-logs'),
    'fail',
    /allows cloudtrail.amazonaws.com s3:PutObject/,
  ],
  [
    'a bucket that everybody could read, were it not blocked',
    'log-bucket-access-limited',
    bucket('harbor-finch-storefront-logs'),
    'pass',
    /^/,
  ],
  [
    'the same over plain HTTP',
    'log-bucket-refuses-plain-http',
    bucket('harbor-finch-storefront-logs'),
    'fail',
    /plain HTTP/,
  ],
  [
    'a key that everybody may decrypt with',
    'trail-key-not-open',
    keyArn(accounts.storefront, 'us-east-1', keys.storefront),
    'fail',
    /lets anybody in/,
  ],
  [
    'trails of members that nothing protects',
    'control-policies-protect-trails',
    organizationId,
    'fail',
    /trails can be stopped in 121212121212/,
  ],
  ['a full region', 'trails-per-region-within-limit', `${analytics}/us-east-1`, 'fail', /more than 4 trails/],
  [
    '250 data resources',
    'data-resources-per-trail-within-limit',
    trail(analytics, 'us-east-1', 'lake-objects'),
    'fail',
    /250 of 250/,
  ],
  [
    '500 values',
    'advanced-selector-values-per-trail-within-limit',
    trail(analytics, 'us-east-1', 'lake-tables'),
    'fail',
    /500 of 500/,
  ],
  ['a critical bucket that is recorded', critical, bucket('harbor-finch-payment-ledger'), 'pass', /^/],
  [
    'one whose name only begins like it',
    critical,
    bucket('harbor-finch-payment-ledger-archive'),
    'fail',
    /PutObject.*GetObject/,
  ],
  ['one that was forgotten', critical, bucket('harbor-finch-card-tokens'), 'fail', /PutObject.*GetObject/],
  [
    'one of which only writes are recorded',
    critical,
    bucket('harbor-finch-customer-exports'),
    'fail',
    /^s3:GetObject(?!.*PutObject)/,
  ],
  ['one that nobody calls critical', critical, bucket('harbor-finch-payments-deploy'), 'not-applicable', /^/],
  [
    'an account with a small trail and the large one',
    'multi-region-trail-in-every-region',
    sandboxAna,
    'pass',
    /^/,
  ],
  ['what two trails leave out', kms, `${loyalty}/eu-west-1`, 'fail', /leaves out kms.amazonaws.com$/],
  ['what is missing beside it', kms, `${storefront}/sa-east-1`, 'not-applicable', /^/],
  ['who gets which rights', 'global-service-events-recorded', `${loyalty}/us-east-1`, 'pass', /^/],
  [
    'a forgotten trail beside the organization trail',
    once,
    `${management}/us-east-1`,
    'fail',
    /^2 trails.*ec2:RunInstances.*: management-events, organization-trail$/,
  ],
  [
    'a trail for writes beside the organization trail',
    once,
    `${storefront}/us-east-1`,
    'fail',
    /storefront-audit$/,
  ],
  ['a trail for reads and one for writes', once, `${loyalty}/us-east-1`, 'pass', /^/],
  ['a deleted key, seen by deliveries', delivered, reporting, 'fail', /us-east-1 \(KMS.NotFoundException\)$/],
  [
    'errors that nobody reads',
    delivered,
    paymentsTrail,
    'fail',
    /eu-central-1 \(KMS.KMSInvalidStateException\)/,
  ],
  ['an old error of a trail that is stopped', delivered, pilot, 'pass', /^/],
  ['digests', 'digest-files-delivered', reporting, 'pass', /^/],
];

test.each(mistakes)('%s: %s', (_, policy, subject, status, says) => {
  const found = findings.filter((finding) => finding.policy === policy && finding.subject.id === subject);
  expect(found.map((finding) => finding.status)).toEqual([status]);
  expect(found[0]?.message).toMatch(says);
});
