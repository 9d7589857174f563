import type { JsonObject } from '../../model/json.ts';
import type { Finding, ScanResult, Subject } from '../../model/scan-result.ts';
import { type FindingReferences, findingReferences } from '../finding-references.ts';
import { uuidOf } from '../uuid-v5.ts';
import { type AssessedFramework, assessedFrameworks } from './controls.ts';

/** What the parts of a document refer to each other by. */
export interface OscalSource extends FindingReferences {
  readonly documentId: string;
  readonly planId: string;
  readonly toolId: string;
  /** When the observations were made. */
  readonly collected: string;
  /** Who made an observation: the tool. */
  readonly origins: readonly JsonObject[];
  readonly frameworks: readonly AssessedFramework[];
}

export function oscalSourceOf(result: ScanResult): OscalSource {
  const toolId = uuidOf('oscal component trailproof');
  return {
    ...findingReferences(result),
    documentId: uuidOf(`oscal document ${result.run.id}`),
    planId: uuidOf(`oscal plan ${result.scope.planDigest}`),
    toolId,
    collected: result.run.endedAt,
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolId }] }],
    frameworks: assessedFrameworks(result),
  };
}

export function subjectId({ kind, id }: Subject): string {
  return uuidOf(`oscal inventory-item ${kind} ${id}`);
}

/** Of what fails or could not be judged. */
export function observationId({ status, fingerprint }: Pick<Finding, 'status' | 'fingerprint'>): string {
  return uuidOf(`oscal observation ${status} ${fingerprint}`);
}

/** Of all that passes under a policy, or to which it does not apply. */
export function commonObservationId(policy: string, status: 'pass' | 'not-applicable'): string {
  return uuidOf(`oscal observation ${status} ${policy}`);
}

export function policyResourceId(policy: string): string {
  return uuidOf(`oscal policy ${policy}`);
}
