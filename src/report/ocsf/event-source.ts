import type { Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import { policyName } from '../../model/policy-name.ts';
import type { AccountEntry, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { type PolicyControls, policyControls } from '../policy-controls.ts';

/** What is the same in all events of a result, found once. */
export interface EventSource {
  readonly runId: string;
  /** Milliseconds since 1970, as OCSF counts; AWS was asked between the two. */
  readonly startTime: number;
  readonly endTime: number;
  readonly product: JsonObject;
  readonly policies: ReadonlyMap<string, PolicyEntry>;
  readonly controls: ReadonlyMap<string, readonly PolicyControls[]>;
  readonly accounts: ReadonlyMap<string, AccountEntry>;
  readonly faults: ReadonlyMap<string, Fault>;
}

export function eventSourceOf(result: ScanResult): EventSource {
  return {
    runId: result.run.id,
    startTime: milliseconds(result.run.startedAt),
    endTime: milliseconds(result.run.endedAt),
    product: {
      name: 'Trailproof',
      uid: 'trailproof',
      vendor_name: 'Trailproof',
      version: result.tool.version,
    },
    policies: new Map(result.policies.map((policy) => [policyName(policy), policy])),
    controls: policyControls(result),
    accounts: new Map(result.accounts.map((account) => [account.id, account])),
    faults: new Map(result.faults.map((fault) => [fault.id, fault])),
  };
}

function milliseconds(time: string): number {
  const number = Date.parse(time);
  return Number.isFinite(number) ? number : 0;
}
