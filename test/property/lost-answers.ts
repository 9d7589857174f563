import type { CallRecord } from '../../src/model/call.ts';
import type { FaultKind } from '../../src/model/fault.ts';
import type { Finding, ScanResult } from '../../src/model/scan-result.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

export const faultKinds: readonly FaultKind[] = [
  'denied',
  'throttled',
  'region-disabled',
  'unreachable',
  'timed-out',
  'malformed',
  'unsupported',
  'conflict',
  'cancelled',
  'not-asked',
  'not-readable-from-here',
];

function lost(record: CallRecord, kind: FaultKind): CallRecord {
  const { id, service, operation, account, region } = record;
  const fault = {
    id,
    kind,
    call: `${service}:${operation}`,
    account,
    region,
    code: 'Lost',
    message: 'Lost.',
  };
  return { ...record, outcome: { kind: 'fault', fault } };
}

export function losing(snapshot: Snapshot, losses: ReadonlyMap<number, FaultKind>): Snapshot {
  const records = snapshot.records.map((record, index) => {
    const kind = losses.get(index);
    return kind === undefined ? record : lost(record, kind);
  });
  return { ...snapshot, records };
}

export function byFingerprint(result: ScanResult): ReadonlyMap<string, Finding> {
  return new Map([...result.findings()].map((finding) => [finding.fingerprint, finding]));
}

/**
 * One line for each finding that the property forbids. A bucket of trails may be named by the trail of any
 * account, so an account whose trails may be missing speaks for it, whoever owns the bucket; and all accounts
 * speak for an organization, whose management account may not be scanned.
 */
export function violations(before: ReadonlyMap<string, Finding>, after: ScanResult): readonly string[] {
  const findings = byFingerprint(after);
  const errors = new Set(
    [...findings.values()]
      .filter(({ status, subject }) => status === 'error' && subject.kind === 'account')
      .map(({ policy, subject }) => `${policy} ${subject.id}`),
  );
  const line = ({ policy, subject }: Finding, what: string): string => `${policy} ${subject.id}: ${what}`;
  const wrong: string[] = [];
  for (const [name, finding] of before) {
    const now = findings.get(name);
    if (now === undefined) {
      const named =
        ['log-bucket', 'organization'].includes(finding.subject.kind) &&
        [...errors].some((error) => error.startsWith(`${finding.policy} `));
      if (!named && !errors.has(`${finding.policy} ${finding.subject.account}`))
        wrong.push(line(finding, 'vanished'));
    } else if (now.status !== finding.status && now.status !== 'error') {
      wrong.push(line(finding, `${finding.status} became ${now.status}`));
    }
  }
  for (const [name, finding] of findings) {
    if (!before.has(name) && finding.status !== 'error')
      wrong.push(line(finding, `${finding.status} appeared`));
    if (finding.status === 'error' && finding.faults.length === 0)
      wrong.push(line(finding, 'error without a fault'));
  }
  return [...wrong, ...(errors.size > 0 && after.complete ? ['errors, and yet complete'] : [])];
}
