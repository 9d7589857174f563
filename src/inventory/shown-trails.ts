import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import type { CallRecord } from '../model/call.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/** The trails one region shows, its own and shadow copies of others. */
export interface ShownTrails {
  readonly region: string;
  readonly trails: readonly TrailDescription[];
  /** Empty when the region told everything; otherwise what could hide more trails. */
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
}

export function shownTrails(calls: CallIndex, account: string, region: string): ShownTrails {
  const record = calls
    .find('cloudtrail:DescribeTrails', account)
    .find((candidate) => candidate.region === region && showsEverything(candidate));
  const missing = calls.missing({ call: 'cloudtrail:DescribeTrails', account, region });
  const answer = answerOrFault(record, decodeDescribeTrails, missing);
  switch (answer.kind) {
    case 'value': {
      const { trails, faults } = answer.value;
      return { region, trails, faults: faultUnion(faults), evidence: answer.evidence };
    }
    case 'fault':
      return nothingShown(region, answer.fault);
    case 'absent':
      // AWS documents no absence for this call, so nothing follows from it.
      return nothingShown(region, missing);
  }
}

function nothingShown(region: string, fault: Fault): ShownTrails {
  return { region, trails: [], faults: [fault], evidence: [] };
}

/** Shadow copies are shown unless asked otherwise; a list of names hides all other trails. */
function showsEverything(record: CallRecord): boolean {
  const names = record.input['trailNameList'];
  const named = Array.isArray(names) && names.length > 0;
  return record.input['includeShadowTrails'] !== false && !named;
}
