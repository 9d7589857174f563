import type { Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Finding, Status } from '../../model/scan-result.ts';
import type { FindingReferences } from '../finding-references.ts';
import { givenList } from '../json/given-list.ts';
import type { PolicyControls } from '../policy-controls.ts';
import { acceptedWords, knownWords, undecidedWords } from '../text/finding-words.ts';
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
  references: FindingReferences,
): JsonObject {
  const requirements = controls.flatMap(({ title, controls: all }) =>
    all.map((control) => line(`${title}/${control}`, longestName)),
  );
  return {
    // Only customers may set a workflow to SUPPRESSED: a waiver shows as a warning, with its terms as the reason.
    Status: finding.effective === 'waived' ? 'WARNING' : statuses[finding.status],
    StatusReasons: givenList(reasonsOf(finding, references)),
    SecurityControlId: line(finding.policy, longestName),
    RelatedRequirements: givenList(requirements.slice(0, mostRequirements)),
    AssociatedStandards: givenList(
      controls
        .slice(0, mostStandards)
        .map(({ framework }) => ({ StandardsId: line(framework, longestName) })),
    ),
  };
}

function reasonsOf(finding: Finding, { faultsOf }: FindingReferences): readonly JsonObject[] {
  const { status, effective, waiver, baseline } = finding;
  return [
    ...(waiver === undefined ? [] : [reason('WAIVED', acceptedWords(waiver))]),
    ...(baseline === undefined ? [] : [reason('KNOWN', `${knownWords}.`)]),
    ...(effective === 'error' ? [reason('WAIVER_UNKNOWN', `${undecidedWords}.`)] : []),
    ...(status === 'not-applicable' ? [reason('NOT_APPLICABLE', finding.message)] : []),
    ...faultsOf(finding)
      .slice(0, mostReasons)
      .map((fault) => reason(fault.code, faultWords(fault))),
  ];
}

function faultWords({ call, account, region, requestId, message }: Fault): string {
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  return `${call} in account ${account}, ${region}${request}: ${message}`;
}

function reason(code: string, text: string): JsonObject {
  return { ReasonCode: line(code, longestReasonCode), Description: line(text, longestReason) };
}
