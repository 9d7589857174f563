import type { Location, Result } from '@microsoft/sarif';
import { policyName } from '../../model/policy-name.ts';
import type { Finding, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { resultText } from './message-text.ts';
import { policyLocation, resultLocation, type SarifPlaces } from './places.ts';
import { levelOf, ruleIdOf } from './rules.ts';

/** What the results of one policy share. */
export interface Rule {
  readonly id: string;
  readonly index: number;
  readonly fix: string;
  readonly source: PolicyEntry['source'];
  readonly policy: Location;
}

/** By policy id, or instance name. */
export function rulesByName({ policies }: Pick<ScanResult, 'policies'>): ReadonlyMap<string, Rule> {
  return new Map(
    policies.map((policy, index) => {
      const name = policyName(policy);
      const fix = policy.fix.summary.replace(/\s+/g, ' ');
      const { source } = policy;
      return [name, { id: ruleIdOf(name), index, fix, source, policy: policyLocation(source) }];
    }),
  );
}

/** Of a finding, what every consumer of SARIF reads; the level of what does not fail is none: 3.27.10. */
export type FindingLike = Pick<
  Finding,
  'fingerprint' | 'severity' | 'status' | 'subject' | 'message' | 'witness'
>;

export function resultOf(finding: FindingLike, rule: Rule, places: SarifPlaces): Result {
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    kind: kinds[finding.status],
    level: finding.status === 'fail' ? levelOf(finding.severity) : 'none',
    message: { text: resultText(finding, rule.fix) },
    locations: [resultLocation(finding.subject, rule.source, places)],
    partialFingerprints: {
      // GitHub knows an alert again by this one: repository, path, rule and hash.
      primaryLocationLineHash: `${hexOf(finding.fingerprint).slice(0, 16)}:1`,
      'trailproof/subject/v1': finding.fingerprint,
    },
    relatedLocations: [rule.policy],
  };
}

/** `open`: there was too little to decide on, SARIF 2.1.0, 3.27.9. */
const kinds = {
  fail: 'fail',
  pass: 'pass',
  'not-applicable': 'notApplicable',
  error: 'open',
} as const;

/** The hash behind the version in `v1:0123…`. */
function hexOf(fingerprint: string): string {
  return fingerprint.slice(fingerprint.indexOf(':') + 1);
}
