import type { Finding, PolicyEntry, ScanResult, Status } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { findingOf, regionSubject, regions, trailSubject } from '../fixture-subjects.ts';

const statuses: readonly Status[] = ['fail', 'pass', 'error', 'pass', 'fail', 'pass', 'not-applicable'];

/**
 * A result with so many findings about regions and trails of many accounts; names and messages all differ, and
 * what is judged was read from an answer of its own and one that the account shares.
 */
export function manyFindings(count: number): ScanResult {
  const policies = ['region', 'trail'].flatMap((subject) =>
    Array.from(
      { length: 5 },
      (_, index): PolicyEntry =>
        policyOf(`${subject}-policy-${index}`, {
          subject: subject === 'region' ? 'region' : 'trail',
          controls: { 'cis-aws-foundations-5.0.0': [`3.${index}`] },
          fix: { summary: 'Do what it asks.', cli: 'aws cloudtrail start-logging \\\n  --name TRAIL' },
        }),
    ),
  );
  const each = Math.ceil(count / policies.length);
  const findings = policies.flatMap(({ id, subject }) =>
    Array.from({ length: each }, (_, index) => finding(id, subject === 'region', index)),
  );
  const accounts = Array.from({ length: Math.ceil(each / regions.length) }, (_, index) => accountId(index));
  return resultOf({ policies, accounts, findings: findings.slice(0, count) });
}

function accountId(index: number): string {
  return String(100_000_000_000 + index * 7_919);
}

function finding(policy: string, isRegion: boolean, index: number): Finding {
  const account = accountId(Math.floor(index / regions.length));
  const region = regions[index % regions.length] ?? '';
  const name = `trail-${scattered(index)}`;
  const arn = `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
  const subject = isRegion
    ? regionSubject(region, account)
    : { ...trailSubject(name, region), account, arn, id: arn };
  const status = statuses[index % statuses.length] ?? 'pass';
  return findingOf(policy, subject, {
    status,
    message: `${subject.name ?? ''} does not do in ${region} of ${account} what ${policy} asks of ${subject.id}`,
    ...(status === 'fail' ? { witness: `kms:Decrypt in ${region}` } : {}),
    facts: facts(status, index, region),
  });
}

function facts(status: Status, index: number, region: string): Finding['facts'] {
  if (status === 'not-applicable') return [];
  const result = status === 'pass' ? 'pass' : status;
  const own = `${scattered(index).toString(16).padStart(16, '0')}${'c0ffee01'.repeat(2)}`;
  const shared = String(Math.floor(index / regions.length)).padStart(32, '0');
  return [
    { result, that: 'subject.holds', observed: { [`holds(${region})`]: false }, evidence: [shared, own] },
    { result: 'pass', that: 'subject.exists', observed: {}, evidence: [shared] },
  ];
}

/** A number that looks like no other. */
function scattered(index: number): number {
  return (index * 2_654_435_761) % 4_294_967_296;
}
