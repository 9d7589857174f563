import type { Answer } from '../answers/answer.ts';
import type { TrailIdentity } from '../answers/arn.ts';
import { decodeDescribeTrails, type TrailDescription, type TrailPage } from '../answers/describe-trails.ts';
import type { CallRecord } from '../model/call.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/** A trail that is shown. What else is said of it is decoded when it is asked for, which of most copies it never is. */
export interface ShownTrail extends TrailIdentity {
  /** The bucket it names; undefined where that cannot be read. */
  readonly bucketName: string | undefined;
}

/** The trails one region shows, its own and shadow copies of others. */
export interface ShownTrails {
  readonly region: string;
  /** In the order of ARNs. */
  readonly trails: readonly ShownTrail[];
  /** The answer that shows them. */
  readonly record: CallRecord | undefined;
  /** Empty when the region told everything; otherwise what could hide more trails. */
  readonly faults: readonly Fault[];
  readonly evidence: readonly string[];
}

export type ReadShownTrails = (account: string, region: string) => ShownTrails;

/** Regions that are told the same share what is read of it: that is nearly all of them. */
export function shownTrails(calls: CallIndex): ReadShownTrails {
  const known = new Map<string, readonly ShownTrail[]>();
  return (account, region) => trailsShownIn({ calls, known }, account, region);
}

interface Sources {
  readonly calls: CallIndex;
  /** By the text of the answer, where nothing is wrong with it. */
  readonly known: Map<string, readonly ShownTrail[]>;
}

function trailsShownIn({ calls, known }: Sources, account: string, region: string): ShownTrails {
  const record = calls
    .find('cloudtrail:DescribeTrails', account)
    .find((candidate) => candidate.region === region && showsEverything(candidate));
  const missing = calls.missing({ call: 'cloudtrail:DescribeTrails', account, region });
  const text = record?.outcome.kind === 'answered' ? record.outcome.body : undefined;
  const twin = text === undefined ? undefined : known.get(text);
  if (record !== undefined && twin !== undefined) {
    return { region, record, trails: twin, faults: faultUnion(), evidence: [record.id] };
  }
  const answer: Answer<TrailPage> = answerOrFault(record, decodeDescribeTrails, missing);
  switch (answer.kind) {
    case 'value': {
      const { faults } = answer.value;
      const trails = answer.value.trails.map(shown);
      if (text !== undefined && faults.length === 0) known.set(text, trails);
      return { region, record, trails, faults: faultUnion(faults), evidence: answer.evidence };
    }
    case 'fault':
      return nothingShown(region, answer.fault);
    case 'absent':
      // AWS documents no absence for this call, so nothing follows from it.
      return nothingShown(region, missing);
  }
}

function nothingShown(region: string, fault: Fault): ShownTrails {
  return { region, record: undefined, trails: [], faults: [fault], evidence: [] };
}

function shown({ arn, name, partition, owner, home, bucket }: TrailDescription): ShownTrail {
  return { arn, name, partition, owner, home, bucketName: bucket.known ? bucket.value : undefined };
}

/** All that a region says of a trail; undefined if it does not show it. */
export function descriptionIn({ record }: ShownTrails, arn: string): TrailDescription | undefined {
  const answer = record === undefined ? undefined : decodeDescribeTrails(record);
  return answer?.kind === 'value' ? answer.value.trails.find((trail) => trail.arn === arn) : undefined;
}

/** Shadow copies are shown unless asked otherwise; a list of names hides all other trails. */
function showsEverything(record: CallRecord): boolean {
  const names = record.input['trailNameList'];
  const named = Array.isArray(names) && names.length > 0;
  return record.input['includeShadowTrails'] !== false && !named;
}
