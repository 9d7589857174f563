import type { Location, Result } from '@microsoft/sarif';
import { type Finding, type ScanResult, severities } from '../../model/scan-result.ts';
import { resultText } from './message-text.ts';
import { policyLocation, subjectLocation } from './places.ts';
import { levelOf, ruleIdOf } from './rules.ts';

/** What the results of one policy share. */
interface Rule {
  readonly id: string;
  readonly index: number;
  readonly fix: string;
  readonly policy: Location;
}

/**
 * The failing findings as results, the worst first, at most `most`. Passing and inapplicable ones would
 * become open alerts on GitHub, and so would what could not be judged: those are left out.
 */
export function* resultsOf(scan: ScanResult, most: number): Iterable<Result> {
  const rules = rulesByName(scan);
  let left = most;
  for (const severity of severities) {
    if (scan.summary.failing[severity] === 0) continue;
    for (const finding of scan.findings()) {
      if (left === 0) return;
      if (finding.status !== 'fail' || finding.severity !== severity) continue;
      const rule = rules.get(finding.policy);
      if (rule === undefined) continue;
      yield resultOf(finding, rule);
      left -= 1;
    }
  }
}

function rulesByName(scan: ScanResult): ReadonlyMap<string, Rule> {
  return new Map(
    scan.policies.map((policy, index) => {
      const name = policy.as ?? policy.id;
      const fix = policy.fix.summary.replace(/\s+/g, ' ');
      return [name, { id: ruleIdOf(name), index, fix, policy: policyLocation(policy.source) }];
    }),
  );
}

function resultOf(finding: Finding, rule: Rule): Result {
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    kind: 'fail',
    level: levelOf(finding.severity),
    message: { text: resultText(finding, rule.fix) },
    locations: [subjectLocation(finding.subject)],
    partialFingerprints: {
      // GitHub knows an alert again by this one: repository, path, rule and hash.
      primaryLocationLineHash: `${hexOf(finding.fingerprint).slice(0, 16)}:1`,
      'trailproof/subject/v1': finding.fingerprint,
    },
    relatedLocations: [rule.policy],
  };
}

/** The hash behind the version in `v1:0123…`. */
function hexOf(fingerprint: string): string {
  return fingerprint.slice(fingerprint.indexOf(':') + 1);
}
