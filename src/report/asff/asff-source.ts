import type { Fault } from '../../model/fault.ts';
import { policyName } from '../../model/policy-name.ts';
import type { AccountEntry, PolicyEntry, Run, ScanResult } from '../../model/scan-result.ts';
import { type PolicyControls, policyControls } from '../policy-controls.ts';

/** What findings of a result refer to, found once. */
export interface AsffSource {
  readonly run: Run;
  readonly toolVersion: string;
  readonly policies: ReadonlyMap<string, PolicyEntry>;
  readonly controls: ReadonlyMap<string, readonly PolicyControls[]>;
  readonly accounts: ReadonlyMap<string, AccountEntry>;
  readonly faults: ReadonlyMap<string, Fault>;
}

export function asffSourceOf(result: ScanResult): AsffSource {
  return {
    run: result.run,
    toolVersion: result.tool.version,
    policies: new Map(result.policies.map((policy) => [policyName(policy), policy])),
    controls: policyControls(result),
    accounts: new Map(result.accounts.map((account) => [account.id, account])),
    faults: new Map(result.faults.map((fault) => [fault.id, fault])),
  };
}
