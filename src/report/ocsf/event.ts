import type { JsonObject } from '../../model/json.ts';
import type { Finding, PolicyEntry } from '../../model/scan-result.ts';
import { givenList } from '../json/given-list.ts';
import { complianceOf } from './compliance.ts';
import type { EventSource } from './event-source.ts';
import { evidencesOf, unmappedOf } from './evidence.ts';
import { cloudOf, resourceOf } from './resource.ts';
import { activityOf, findingStatus, severityOf } from './words.ts';

/** The first version whose findings have checks; later ones take its events. https://schema.ocsf.io/1.5.0 */
const OCSF_VERSION = '1.5.0';
const CATEGORY = 2;
const CLASS = 2003;

/** A finding as an event of class Compliance Finding, its attributes in OCSF's groups. */
export function eventOf(finding: Finding, source: EventSource): JsonObject {
  const policy = source.policies.get(finding.policy);
  const activity = activityOf(finding);
  const status = findingStatus(finding);
  const severity = severityOf(finding);
  return {
    category_uid: CATEGORY,
    category_name: 'Findings',
    class_uid: CLASS,
    class_name: 'Compliance Finding',
    activity_id: activity.id,
    activity_name: activity.caption,
    type_uid: CLASS * 100 + activity.id,
    type_name: `Compliance Finding: ${activity.caption}`,
    time: source.endTime,
    start_time: source.startTime,
    end_time: source.endTime,
    severity_id: severity.id,
    severity: severity.caption,
    status_id: status.id,
    status: status.caption,
    message: finding.message,
    metadata: {
      version: OCSF_VERSION,
      profiles: ['cloud'],
      product: source.product,
      uid: `${source.runId}/${finding.fingerprint}`,
      correlation_uid: source.runId,
      event_code: finding.policy,
      logged_time: source.endTime,
    },
    finding_info: findingInfo(finding, policy, source),
    compliance: complianceOf(finding, policy, source.controls.get(finding.policy) ?? []),
    cloud: cloudOf(finding.subject, source),
    resources: [resourceOf(finding.subject)],
    remediation: remediationOf(finding, policy),
    evidences: givenList(evidencesOf(finding, source)),
    unmapped: unmappedOf(finding),
  };
}

function findingInfo(finding: Finding, policy: PolicyEntry | undefined, source: EventSource): JsonObject {
  return {
    uid: finding.fingerprint,
    title: policy?.title ?? finding.policy,
    desc: finding.message,
    types: ['CloudTrail configuration'],
    created_time: source.endTime,
    last_seen_time: source.endTime,
    data_sources: ['AWS APIs'],
    analytic: {
      type_id: 1,
      type: 'Rule',
      uid: finding.policy,
      name: policy?.title ?? finding.policy,
      version: policy?.digest,
    },
  };
}

/** For what is wrong or could be; nobody mends what passes. */
function remediationOf({ status }: Finding, policy: PolicyEntry | undefined): JsonObject | undefined {
  if (policy === undefined || status === 'pass' || status === 'not-applicable') return undefined;
  const { fix, references } = policy;
  const desc = fix.cli === undefined ? fix.summary : `${fix.summary}\n\n${fix.cli}`;
  return { desc, references: givenList(references) };
}
