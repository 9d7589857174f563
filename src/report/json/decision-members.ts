import type { BaselineEntry } from '../../model/baseline.ts';
import type { Finding, FindingWaiver, WaiverEntry } from '../../model/scan-result.ts';
import type { WaivedSubjects } from '../../model/waiver.ts';
import { optional } from './optional-member.ts';

// As in `members.ts`: the members that are written, in the order of the contract.

/** What people decided about a finding, beside its status. */
export function decisionMembers({
  waiver,
  baseline,
  effective,
}: Finding): Pick<Finding, 'waiver' | 'baseline' | 'effective'> {
  return {
    ...(waiver === undefined ? {} : { waiver: findingWaiverMembers(waiver) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(effective === undefined ? {} : { effective }),
  };
}

function findingWaiverMembers(waiver: FindingWaiver): FindingWaiver {
  return {
    id: waiver.id,
    reason: waiver.reason,
    owner: waiver.owner,
    ...optional('approver', waiver.approver),
    ...optional('ticket', waiver.ticket),
    created: waiver.created,
    expires: waiver.expires,
    ...optional('compensatingControl', waiver.compensatingControl),
  };
}

export function waiverMembers(waiver: WaiverEntry): WaiverEntry {
  const { path, line } = waiver.source;
  return {
    ...findingWaiverMembers(waiver),
    policy: waiver.policy,
    subjects: waiver.subjects.map(subjectsMembers),
    state: waiver.state,
    matched: waiver.matched,
    source: { path, line },
  };
}

function subjectsMembers({ id, arn, account, region, name, ou }: WaivedSubjects): WaivedSubjects {
  return {
    ...optional('id', id),
    ...optional('arn', arn),
    ...optional('account', account),
    ...optional('region', region),
    ...optional('name', name),
    ...optional('ou', ou),
  };
}

export function baselineMembers({
  fingerprint,
  policy,
  kind,
  account,
  subject,
}: BaselineEntry): BaselineEntry {
  return { fingerprint, policy, kind, account, subject };
}
