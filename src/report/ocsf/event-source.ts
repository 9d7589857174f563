import type { JsonObject } from '../../model/json.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { type FindingReferences, findingReferences } from '../finding-references.ts';

/** What is the same in all events of a result, found once. */
export interface EventSource extends FindingReferences {
  readonly runId: string;
  /** Milliseconds since 1970, as OCSF counts; AWS was asked between the two. */
  readonly startTime: number;
  readonly endTime: number;
  readonly product: JsonObject;
}

export function eventSourceOf(result: ScanResult): EventSource {
  return {
    ...findingReferences(result),
    runId: result.run.id,
    startTime: milliseconds(result.run.startedAt),
    endTime: milliseconds(result.run.endedAt),
    product: {
      name: 'Trailproof',
      uid: 'trailproof',
      vendor_name: 'Trailproof',
      version: result.tool.version,
    },
  };
}

function milliseconds(time: string): number {
  const number = Date.parse(time);
  return Number.isFinite(number) ? number : 0;
}
