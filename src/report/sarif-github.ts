import type { Invocation, Run } from '@microsoft/sarif';
import { total } from '../model/counting-failures.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { membersText } from './json/streamed-json.ts';
import type { Rendered } from './rendered.ts';
import { scopeName } from './sarif/category.ts';
import { githubResults } from './sarif/github-results.ts';
import { mostResults, mostShownResults } from './sarif/limits.ts';
import { logText } from './sarif/log-text.ts';
import { notificationsOf } from './sarif/notifications.ts';
import { autoPlaces, type SarifPlaces } from './sarif/places.ts';
import { placesWarnings } from './sarif/places-warnings.ts';
import { ruleOf } from './sarif/rules.ts';
import { digits } from './text/counting.ts';

export interface SarifGithubOptions {
  /** Results beyond these are left out, the least severe first. Default: what GitHub takes. */
  readonly mostResults?: number;
  readonly places?: SarifPlaces;
}

/**
 * SARIF 2.1.0 as GitHub code scanning takes it: one run, failing findings only, every policy listed as a rule
 * so that GitHub closes the alerts of those that hold now. An incomplete scan says `executionSuccessful:
 * false`, which GitHub refuses: taken in, it would close alerts about what was merely not seen.
 * Minified, and the same bytes for the same result: neither times nor request ids are in the results.
 */
export function sarifGithub(scan: ScanResult, options: SarifGithubOptions = {}): Rendered {
  const { mostResults: most = mostResults, places = autoPlaces } = options;
  const warnings = [...limitWarnings(scan, most), ...placesWarnings(scan, places)];
  const before: Pick<Run, 'tool' | 'invocations'> = {
    tool: {
      driver: {
        name: 'Trailproof',
        version: scan.tool.version,
        semanticVersion: scan.tool.version,
        rules: scan.policies.map(ruleOf),
      },
    },
    invocations: [invocation(scan, warnings)],
  };
  const after: Pick<Run, 'automationDetails' | 'columnKind'> = {
    automationDetails: { id: `trailproof/${scopeName(scan)}/` },
    columnKind: 'utf16CodeUnits',
  };
  const results = githubResults(scan, { most, places });
  return { chunks: logText({ before: [membersText(before)], results, after }), warnings };
}

function invocation(scan: ScanResult, warnings: readonly string[]): Invocation {
  return {
    toolExecutionNotifications: [...notificationsOf(scan, warnings)],
    executionSuccessful: scan.complete,
  };
}

function limitWarnings({ summary }: ScanResult, most: number): readonly string[] {
  const failing = total(summary.failing) - total(summary.waived);
  const what = total(summary.waived) > 0 ? 'failing findings that are not waived' : 'failing findings';
  if (failing > most) {
    return [
      `SARIF: ${digits(failing - most)} of ${digits(failing)} ${what} were left out, the least severe ones: GitHub takes ${digits(most)} at most. The JSON report has all.`,
    ];
  }
  if (failing > mostShownResults) {
    return [
      `SARIF: GitHub shows ${digits(mostShownResults)} of the ${digits(failing)} ${what}, by severity.`,
    ];
  }
  return [];
}
