import type { Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Fact, Finding } from '../../model/scan-result.ts';
import { decisionMembers } from '../json/decision-members.ts';
import type { EventSource } from './event-source.ts';

/** What conditions read, and of an error the calls that told nothing, by which AWS can be asked about them. */
export function evidencesOf(finding: Finding, { faultsOf }: EventSource): readonly JsonObject[] {
  return [...finding.facts.map(factEvidence), ...faultsOf(finding).map(faultEvidence)];
}

function factEvidence({ that, observed, evidence }: Fact): JsonObject {
  return { name: that, data: { observed, call_records: evidence } };
}

function faultEvidence(fault: Fault): JsonObject {
  const { requestId } = fault;
  return {
    uid: fault.id,
    data: { fault: fault.kind, account: fault.account, region: fault.region },
    api: {
      operation: fault.call,
      request: requestId === undefined ? undefined : { uid: requestId },
      response: { error: fault.code, error_message: fault.message },
    },
  };
}

/** What OCSF has no place for. */
export function unmappedOf(finding: Finding): JsonObject {
  const { waiver } = decisionMembers(finding);
  return {
    subject_kind: finding.subject.kind,
    policy_severity: finding.severity,
    effective: finding.effective,
    baseline: finding.baseline,
    witness: finding.witness,
    waiver: waiver === undefined ? undefined : { ...waiver },
  };
}
