import type { Policy } from '../model/policy.ts';
import type { PolicyEntry, Status } from '../model/scan-result.ts';

/** A policy as reports see it: everything but its compiled expressions. */
export function policyEntry(policy: Policy, counts: Readonly<Record<Status, number>>): PolicyEntry {
  return {
    id: policy.id,
    ...(policy.as === undefined ? {} : { as: policy.as }),
    digest: policy.digest,
    params: policy.params,
    severity: policy.severity,
    title: policy.title,
    subject: policy.subject,
    why: policy.why,
    fix: policy.fix,
    references: policy.references,
    controls: policy.controls,
    replaces: policy.replaces,
    counts,
    ...(policy.except === undefined ? {} : { except: policy.except }),
    source: policy.source,
  };
}
