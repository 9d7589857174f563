import type { Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Finding, FindingWaiver, Status } from '../../model/scan-result.ts';
import type { PolicyControls } from '../policy-controls.ts';
import {
  line,
  longestName,
  longestReason,
  longestReasonCode,
  mostReasons,
  mostRequirements,
  mostStandards,
} from './limits.ts';

/** What could not be judged and what does not apply is NOT_AVAILABLE, as Security Hub has it. */
const statuses: Readonly<Record<Status, string>> = {
  pass: 'PASSED',
  fail: 'FAILED',
  error: 'NOT_AVAILABLE',
  'not-applicable': 'NOT_AVAILABLE',
};

export function complianceOf(
  finding: Finding,
  controls: readonly PolicyControls[],
  faults: ReadonlyMap<string, Fault>,
): JsonObject {
  const requirements = controls.flatMap(({ title, controls: all }) =>
    all.map((control) => line(`${title}/${control}`, longestName)),
  );
  return {
    // Only customers may set a workflow to SUPPRESSED: a waiver shows as a warning, with its terms as the reason.
    Status: finding.effective === 'waived' ? 'WARNING' : statuses[finding.status],
    StatusReasons: given(reasonsOf(finding, faults)),
    SecurityControlId: line(finding.policy, longestName),
    RelatedRequirements: given(requirements.slice(0, mostRequirements)),
    AssociatedStandards: given(
      controls
        .slice(0, mostStandards)
        .map(({ framework }) => ({ StandardsId: line(framework, longestName) })),
    ),
  };
}

function reasonsOf(finding: Finding, faults: ReadonlyMap<string, Fault>): readonly JsonObject[] {
  const { status, effective, waiver, baseline } = finding;
  return [
    ...(waiver === undefined ? [] : [reason('WAIVED', waiverWords(waiver))]),
    ...(baseline === undefined ? [] : [reason('KNOWN', 'It failed already when the baseline was written.')]),
    ...(effective === 'error'
      ? [reason('WAIVER_UNKNOWN', 'It could not be seen whether a waiver accepts it.')]
      : []),
    ...(status === 'not-applicable' ? [reason('NOT_APPLICABLE', finding.message)] : []),
    ...finding.faults.slice(0, mostReasons).flatMap((id) => {
      const fault = faults.get(id);
      return fault === undefined ? [] : [reason(fault.code, faultWords(fault))];
    }),
  ];
}

function waiverWords({ owner, expires, reason: why }: FindingWaiver): string {
  return `Accepted until ${expires} by ${owner}: ${why}`;
}

function faultWords({ call, account, region, requestId, message }: Fault): string {
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${call} in account ${account}, ${region}${request}: ${message}`;
}

function reason(code: string, text: string): JsonObject {
  return { ReasonCode: line(code, longestReasonCode), Description: line(text, longestReason) };
}

function given<Element>(list: readonly Element[]): readonly Element[] | undefined {
  return list.length === 0 ? undefined : list;
}
