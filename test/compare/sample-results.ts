import { compare } from '../../src/compare/compare.ts';
import { rememberResult } from '../../src/compare/earlier.ts';
import type { Change, Comparison } from '../../src/model/comparison.ts';
import type { AccountEntry, Finding, PolicyEntry, ScanResult, Subject } from '../../src/model/scan-result.ts';
import { resultOf } from '../report/fixture.ts';
import { policyOf } from '../report/fixture-policies.ts';
import { account, findingOf, regionSubject, regions, trailSubject } from '../report/fixture-subjects.ts';

export const policy = 'log-file-validation-enabled';
export const trail: Subject = trailSubject('main', 'eu-west-1');

export interface Sample {
  readonly findings?: readonly Finding[];
  readonly policies?: readonly PolicyEntry[];
  readonly accounts?: readonly AccountEntry[];
  readonly excluded?: ScanResult['scope']['excluded'];
  readonly organization?: boolean;
  readonly complete?: boolean;
  readonly startedAt?: string;
  readonly version?: string;
}

/** A result of one account with one policy, unless something else is said. */
export function sample(parts: Sample = {}): ScanResult {
  const { findings = [], policies = [policyOf(policy)], complete = true, organization = false } = parts;
  const { version = '0.1.0', startedAt = '2026-11-20T02:00:00.000Z' } = parts;
  const result = resultOf({
    findings,
    policies,
    complete,
    incompleteBecause: complete ? [] : ['Something.'],
  });
  return {
    ...result,
    tool: { name: 'trailproof', version },
    run: { ...result.run, startedAt },
    accounts: parts.accounts ?? [accountOf(account)],
    scope: {
      ...result.scope,
      asked: { ...result.scope.asked, organization },
      excluded: parts.excluded ?? [],
    },
  };
}

export function accountOf(id: string, changes: Partial<AccountEntry> = {}): AccountEntry {
  return { id, partition: 'aws', access: 'read', regions, ...changes };
}

export function failing(subject: Subject = trail, changes: Partial<Finding> = {}): Finding {
  return findingOf(policy, subject, { message: 'main does not validate', ...changes });
}

export const passing = (subject: Subject = trail, changes: Partial<Finding> = {}): Finding =>
  findingOf(policy, subject, { status: 'pass', message: 'Log file validation is on', ...changes });

export const unknown = (subject: Subject = trail, changes: Partial<Finding> = {}): Finding =>
  findingOf(policy, subject, { status: 'error', message: 'could not be seen', faults: ['f'], ...changes });

export const waived = (subject: Subject = trail): Finding =>
  failing(subject, {
    effective: 'waived',
    waiver: { id: 'w1:0', reason: 'r', owner: 'o', created: '2026-01-01', expires: '2027-01-01' },
  });

/** Says that subjects of the account may be missing. */
export function hidden(id: string = account): Finding {
  return unknown({ kind: 'account', id, account: id, partition: 'aws' });
}

export { account, regionSubject, trailSubject };

export function compared(before: ScanResult, after: ScanResult): Comparison {
  return compare(rememberResult(before), after);
}

export function changesOf(before: ScanResult, after: ScanResult): readonly Change[] {
  return [...compared(before, after).changes()];
}

/** Kind and cause of the only change, or nothing. */
export function onlyChange(before: ScanResult, after: ScanResult): string | undefined {
  const changes = changesOf(before, after);
  if (changes.length > 1) throw new Error(`${changes.length} changes`);
  return changes.map(({ kind, cause }) => `${kind}, ${cause}`)[0];
}
