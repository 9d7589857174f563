import type { Result } from '@microsoft/sarif';
import { countingFailures } from '../../model/counting-failures.ts';
import { type Finding, type ScanResult, type Severity, severities } from '../../model/scan-result.ts';
import type { SarifPlaces } from './places.ts';
import { resultOf, rulesByName } from './result.ts';

export interface GithubChoice {
  readonly most: number;
  readonly places: SarifPlaces;
}

/**
 * The failing findings as results, the worst first and those that the baseline knows last, at most `most`. Waived,
 * passing and inapplicable ones would become open alerts on GitHub, and so would what could not be judged: those
 * are left out. What the baseline knows stays in: nobody has accepted it, and left out it would close as fixed.
 */
export function* githubResults(scan: ScanResult, { most, places }: GithubChoice): Iterable<Result> {
  const rules = rulesByName(scan);
  let left = most;
  for (const { severity, known } of turns(scan)) {
    for (const finding of scan.findings(['fail'])) {
      if (left === 0) return;
      if (!isAlert(finding) || finding.severity !== severity || isKnown(finding) !== known) continue;
      const rule = rules.get(finding.policy);
      if (rule === undefined) continue;
      const result = resultOf(finding, rule, places);
      yield known ? { ...result, properties: { baseline: 'known' } } : result;
      left -= 1;
    }
  }
}

/** What only the baseline knows comes last: where results are left out, it is left out first. */
function turns({ summary }: ScanResult): readonly { readonly severity: Severity; readonly known: boolean }[] {
  const counting = countingFailures(summary);
  return [
    ...severities.filter((each) => counting[each] > 0).map((severity) => ({ severity, known: false })),
    ...severities.filter((each) => summary.known[each] > 0).map((severity) => ({ severity, known: true })),
  ];
}

/** While it could not be seen whether a waiver holds, none does. */
function isAlert({ status, waiver }: Finding): boolean {
  return status === 'fail' && waiver === undefined;
}

function isKnown({ baseline, effective }: Finding): boolean {
  return baseline !== undefined && effective === undefined;
}
