import type { ReportingDescriptorReference, Result } from '@microsoft/sarif';
import type { Change } from '../../model/comparison.ts';
import { policyName } from '../../model/policy-name.ts';
import type { Finding, ScanResult } from '../../model/scan-result.ts';
import { visible } from '../text/escape-text.ts';
import { type Stated, statedFindings } from './baseline-states.ts';
import type { SarifPlaces } from './places.ts';
import { type Rule, resultOf, rulesByName } from './result.ts';
import { suppressionsOf } from './suppressions.ts';
import type { Taxonomies } from './taxonomies.ts';

export interface FullChoice {
  readonly places: SarifPlaces;
  readonly taxaOf: Taxonomies['taxaOf'];
}

interface Shared {
  readonly places: SarifPlaces;
  readonly isSuppressing: boolean;
}

type FullRule = Rule & { readonly taxa: readonly ReportingDescriptorReference[] };

/** Every finding as a result, in their order, and, of a comparison, what is gone between them. */
export function* fullResults(scan: ScanResult, { places, taxaOf }: FullChoice): Iterable<Result> {
  const rules = fullRules(scan, taxaOf);
  // Without waivers nothing is suppressed, and no result has the member.
  const shared = { places, isSuppressing: scan.waivers.length > 0 };
  for (const stated of statedFindings(scan)) {
    const rule = rules.get(nameIn(stated));
    if (rule === undefined) continue;
    yield stated.kind === 'found'
      ? foundResult(stated, rule, shared)
      : absentResult(stated.change, rule, shared);
  }
}

function nameIn(stated: Stated): string {
  return stated.kind === 'found' ? stated.finding.policy : stated.change.policy;
}

function fullRules(scan: ScanResult, taxaOf: Taxonomies['taxaOf']): ReadonlyMap<string, FullRule> {
  const taxa = new Map(scan.policies.map((policy) => [policyName(policy), taxaOf(policy)]));
  return new Map(
    [...rulesByName(scan)].map(([name, rule]) => [name, { ...rule, taxa: taxa.get(name) ?? [] }]),
  );
}

function foundResult(
  { finding, state }: Extract<Stated, { kind: 'found' }>,
  rule: FullRule,
  { places, isSuppressing }: Shared,
): Result {
  // What passes or does not apply falls under no control that is at stake.
  const isAtStake = finding.status === 'fail' || finding.status === 'error';
  const properties = propertiesOf(finding);
  return {
    ...resultOf(finding, rule, places),
    ...(isSuppressing ? suppressionsOf(finding) : {}),
    ...(state === undefined ? {} : { baselineState: state }),
    ...(isAtStake && rule.taxa.length > 0 ? { taxa: [...rule.taxa] } : {}),
    ...(properties === undefined ? {} : { properties }),
  };
}

/** It failed, and its subject is no longer there. */
function absentResult(change: Change, rule: FullRule, { places, isSuppressing }: Shared): Result {
  return {
    ...resultOf({ ...change, status: 'fail' }, rule, places),
    ...(isSuppressing ? { suppressions: [] } : {}),
    baselineState: 'absent',
  };
}

/** What SARIF has no place for. */
function propertiesOf({ baseline, effective, witness, faults }: Finding): Result['properties'] | undefined {
  const properties = {
    ...(baseline === undefined ? {} : { baseline }),
    ...(effective === undefined ? {} : { effective }),
    ...(witness === undefined ? {} : { witness: visible(witness) }),
    ...(faults.length === 0 ? {} : { faults: faults.map(visible) }),
  };
  return Object.keys(properties).length === 0 ? undefined : properties;
}
