import type { CallRecord } from '../../../src/model/call.ts';
import type { Fault } from '../../../src/model/fault.ts';
import type { Finding, Subject } from '../../../src/model/scan-result.ts';
import { accounts } from './shaken-organization.ts';
import type { ShakenScan } from './shaken-scan.ts';

/** One of each kind of subject, and of each call that these read, so that the tables stay small. */
const judges: ReadonlySet<string> = new Set([
  'data-events-on-critical-buckets',
  'event-selectors-per-trail-within-limit',
  'log-bucket-not-public',
  'log-file-validation-enabled',
  'management-events-recorded-in-every-region',
  'multi-region-trail-in-every-region',
  'organization-trail-covers-every-account',
  'trail-encrypted-with-kms',
  'trail-is-logging',
]);

/** A fault as the tables write it: `denied AccessDenied kms:DescribeKey archive eu-west-1`. */
export function lostIn({ result, records }: ShakenScan): readonly string[] {
  return result.faults.map((fault) => `${written(fault)}${requestIdIn(fault, records.get(fault.id))}`).sort();
}

function written({ kind, code, call, account, region }: Fault): string {
  return named([kind, code, call, account, region].join(' '));
}

/** AWS's request id is there where AWS gave one, and that of the record. */
function requestIdIn({ requestId }: Fault, record: CallRecord | undefined): string {
  if (requestId === undefined) return ', no request id';
  const isAws = /^(?:[0-9A-F]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(requestId);
  return isAws && requestId === record?.requestId ? '' : `, request id ${requestId} of another call`;
}

/** Errors of the policies that the tables speak of: `trail-is-logging orders`. */
export function errorsIn({ findings }: ShakenScan): readonly string[] {
  return [...findings.values()]
    .filter(({ policy, status }) => status === 'error' && judges.has(policy))
    .map(({ policy, subject }) => `${policy} ${named(shortOf(subject))}`)
    .sort();
}

function shortOf({ kind, id, name }: Subject): string {
  return name !== undefined && ['trail', 'log-bucket'].includes(kind) ? name : id;
}

/** Account ids as names. */
function named(text: string): string {
  return Object.entries(accounts).reduce((rest, [name, id]) => rest.replaceAll(id, name), text);
}

/** Calls of the one scan that the other did not make: `cloudtrail:GetTrailStatus lab eu-west-1`. */
export function onlyIn(one: ShakenScan, other: ShakenScan): readonly string[] {
  return [...one.records.values()]
    .filter(({ id }) => !other.records.has(id))
    .map(({ service, operation, account, region }) => named(`${service}:${operation} ${account} ${region}`))
    .sort();
}

/** Answers that are others than in the healthy scan, though no fault of the result is about them. None may be. */
export function changedAnswers(healthy: ShakenScan, shaken: ShakenScan): readonly string[] {
  const lost = new Set(shaken.result.faults.map(({ id }) => id));
  return [...shaken.records.values()]
    .filter(({ id }) => !lost.has(id))
    .filter((record) => {
      const before = healthy.records.get(record.id);
      return before !== undefined && saidIn(before) !== saidIn(record);
    })
    .map(({ service, operation, account, region }) => named(`${service}:${operation} ${account} ${region}`));
}

/** Sessions end an hour after they began. */
function saidIn({ outcome }: CallRecord): string {
  return JSON.stringify(outcome).replace(/"Expiration\\":\\"[^"\\]+/, '');
}

/**
 * What the faults cannot explain, of all findings of all policies: one that changed and is no error, one that
 * vanished without an error at its account, one that came and is none, and an error whose faults are not the run's.
 * Accounts themselves may be missing when the list of them is.
 */
export function contradictions(healthy: ShakenScan, shaken: ShakenScan): readonly string[] {
  const faults = new Set(shaken.result.faults.map(({ id }) => id));
  const open = new Set([...shaken.findings.values()].filter(isEnclosing).map(placeOf));
  const unlisted = unlistedAccounts(shaken);
  const isExplained = (finding: Finding): boolean =>
    finding.status === 'error' && finding.faults.length > 0 && finding.faults.every((id) => faults.has(id));
  const changed = [...shaken.findings].flatMap(([fingerprint, finding]) => {
    const before = healthy.findings.get(fingerprint);
    const stays = before !== undefined && isSame(before, finding);
    return stays || isExplained(finding) ? [] : [`${told(before)} -> ${told(finding)}`];
  });
  const vanished = [...healthy.findings]
    .filter(([fingerprint]) => !shaken.findings.has(fingerprint))
    .filter(([, finding]) => !open.has(placeOf(finding)) && !unlisted.has(finding.subject.account))
    .map(([, finding]) => `${told(finding)} -> nothing`);
  return [...changed, ...vanished];
}

/** Also with fewer observations, and without the names of units: what did not decide may be lost. */
function isSame({ facts: before, ...one }: Finding, { facts: after, ...other }: Finding): boolean {
  const { ou: _, ...nowhere } = one.subject;
  const was = other.subject.ou === undefined ? { ...one, subject: nowhere } : one;
  const observed = after.flatMap((fact, index) =>
    Object.entries(fact.observed).filter(
      ([path, value]) => JSON.stringify(before[index]?.observed[path]) !== JSON.stringify(value),
    ),
  );
  const results = (facts: Finding['facts']): readonly string[] => facts.map(({ result }) => result);
  return (
    observed.length === 0 &&
    JSON.stringify([was, results(before)]) === JSON.stringify([other, results(after)])
  );
}

function isEnclosing({ status, subject }: Finding): boolean {
  return status === 'error' && subject.kind === 'account';
}

function unlistedAccounts({ result }: ShakenScan): ReadonlySet<string> {
  const listed = new Set(result.accounts.map(({ id }) => id));
  const isOpen = result.faults.some(({ call }) =>
    ['organizations:ListAccounts', 'sts:GetCallerIdentity'].includes(call),
  );
  return new Set(isOpen ? Object.values(accounts).filter((id) => !listed.has(id)) : []);
}

function placeOf({ policy, subject }: Finding): string {
  return `${policy} ${subject.account}`;
}

function told(finding: Finding | undefined): string {
  if (finding === undefined) return 'nothing';
  return named(`${finding.policy} ${finding.subject.id}: ${finding.status} ${finding.message}`);
}
