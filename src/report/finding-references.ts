import type { Fault } from '../model/fault.ts';
import { policyName } from '../model/policy-name.ts';
import type { AccountEntry, Finding, PolicyEntry, ScanResult } from '../model/scan-result.ts';
import { type PolicyControls, policyControls } from './policy-controls.ts';

/** What findings of a result refer to, by what they refer to it with. */
export interface FindingReferences {
  readonly policies: ReadonlyMap<string, PolicyEntry>;
  /** By the name of the policy. */
  readonly controls: ReadonlyMap<string, readonly PolicyControls[]>;
  readonly accounts: ReadonlyMap<string, AccountEntry>;
  /** The calls that told nothing of what a finding needed. */
  readonly faultsOf: (finding: Pick<Finding, 'faults'>) => readonly Fault[];
}

/** Made once for all findings of a result. */
export function findingReferences(result: ScanResult): FindingReferences {
  const faults = new Map(result.faults.map((fault) => [fault.id, fault]));
  return {
    policies: new Map(result.policies.map((policy) => [policyName(policy), policy])),
    controls: policyControls(result),
    accounts: new Map(result.accounts.map((account) => [account.id, account])),
    faultsOf: (finding) => finding.faults.flatMap((id) => faults.get(id) ?? []),
  };
}
