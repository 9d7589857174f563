import type { Location, PropertyBagHolder, Result } from '@microsoft/sarif';
import { countingFailures, total } from '../../model/counting-failures.ts';
import {
  type Finding,
  type FindingWaiver,
  type ScanResult,
  type Severity,
  severities,
} from '../../model/scan-result.ts';
import { visible } from '../text/escape-text.ts';
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
 * The failing findings as results, the worst first and accepted ones last, at most `most`. Passing and inapplicable ones would
 * become open alerts on GitHub, and so would what could not be judged: those are left out.
 */
export function* resultsOf(scan: ScanResult, most: number): Iterable<Result> {
  const rules = rulesByName(scan);
  const isSuppressing = total(scan.summary.waived) > 0;
  let left = most;
  for (const { severity, accepted } of turns(scan)) {
    for (const finding of scan.findings(['fail'])) {
      if (left === 0) return;
      if (finding.status !== 'fail' || finding.severity !== severity) continue;
      if (isAccepted(finding) !== accepted) continue;
      const rule = rules.get(finding.policy);
      if (rule === undefined) continue;
      yield { ...resultOf(finding, rule), ...(isSuppressing ? suppressionsOf(finding) : {}) };
      left -= 1;
    }
  }
}

/** What is accepted comes last: where results are left out, it is left out first. */
function turns({
  summary,
}: ScanResult): readonly { readonly severity: Severity; readonly accepted: boolean }[] {
  const counting = countingFailures(summary);
  return [
    ...severities.filter((each) => counting[each] > 0).map((severity) => ({ severity, accepted: false })),
    ...severities
      .filter((each) => summary.failing[each] > counting[each])
      .map((severity) => ({ severity, accepted: true })),
  ];
}

function isAccepted({ waiver, baseline, effective }: Finding): boolean {
  return waiver !== undefined || (baseline !== undefined && effective === undefined);
}

/**
 * Suppressions are on every result of a run or on none: SARIF 2.1.0, 3.27.23. GitHub shows suppressed results
 * as open alerts until something dismisses them, for instance advanced-security/dismiss-alerts.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
function suppressionsOf({ waiver }: Finding): Pick<Result, 'suppressions'> {
  return { suppressions: waiver === undefined ? [] : [suppressionOf(waiver)] };
}

/** The object model leaves the members of a suppression open. */
interface Suppression extends PropertyBagHolder {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

function suppressionOf(waiver: FindingWaiver): Suppression {
  const { reason, owner, approver, ticket, expires, compensatingControl } = waiver;
  const said = [
    reason.replace(/\s+/g, ' ').trim(),
    `Owner: ${owner}.`,
    ...(approver === undefined ? [] : [`Approved by: ${approver}.`]),
    ...(ticket === undefined ? [] : [`Ticket: ${ticket}.`]),
    ...(compensatingControl === undefined ? [] : [`Meanwhile: ${compensatingControl}`]),
    `Until ${expires}.`,
  ];
  return { kind: 'external', status: 'accepted', justification: visible(said.join(' ')) };
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
