import type { Invocation, Run, SarifLog } from '@microsoft/sarif';
import { type ScanResult, severities } from '../model/scan-result.ts';
import type { Rendered } from './rendered.ts';
import { mostResults, mostShownResults } from './sarif/limits.ts';
import { notificationsOf } from './sarif/notifications.ts';
import { resultsOf } from './sarif/results.ts';
import { ruleOf } from './sarif/rules.ts';
import { digits } from './text/counting.ts';
import { visible } from './text/escape-text.ts';

export interface SarifOptions {
  /** Results beyond these are left out, the least severe first. Default: what GitHub takes. */
  readonly mostResults?: number;
}

const schemaUri =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 as GitHub code scanning takes it: one run, failing findings only, every policy listed as a rule
 * so that GitHub closes the alerts of those that hold now. An incomplete scan says `executionSuccessful:
 * false`, which GitHub refuses: taken in, it would close alerts about what was merely not seen.
 * Minified, and the same bytes for the same result: neither times nor request ids are in the results.
 */
export function sarif(scan: ScanResult, options: SarifOptions = {}): Rendered {
  const most = options.mostResults ?? mostResults;
  const warnings = warningsOf(scan, most);
  return { chunks: chunks(scan, { most, warnings }), warnings };
}

interface Plan {
  readonly most: number;
  readonly warnings: readonly string[];
}

/** Members come in the order in which Microsoft's SARIF SDK writes them; the results in between stream. */
function* chunks(scan: ScanResult, { most, warnings }: Plan): Iterable<string> {
  const log: Omit<SarifLog, 'runs'> = { $schema: schemaUri, version: '2.1.0' };
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
  yield `{${members(log)},"runs":[{${members(before)},"results":[`;
  let separator = '';
  for (const result of resultsOf(scan, most)) {
    yield separator + JSON.stringify(result);
    separator = ',';
  }
  yield `],${members(after)}}]}`;
}

function members(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

function invocation(scan: ScanResult, warnings: readonly string[]): Invocation {
  return {
    toolExecutionNotifications: [...notificationsOf(scan, warnings)],
    executionSuccessful: scan.complete,
  };
}

/**
 * The category under which GitHub keeps alerts: an upload replaces what the last one of its category said, so
 * a scan of some regions must not share one with a scan of all.
 */
function scopeName(scan: ScanResult): string {
  const [only, ...more] = scan.accounts;
  const account = only === undefined ? 'no-account' : more.length === 0 ? only.id : 'organization';
  const regions = [...new Set(scan.scope.asked.regions)].sort();
  return [account, ...(regions.length === 0 ? [] : [regions.join('+')])].map(visible).join('/');
}

function warningsOf(scan: ScanResult, most: number): readonly string[] {
  const failing = severities.reduce((sum, severity) => sum + scan.summary.failing[severity], 0);
  if (failing > most) {
    return [
      `SARIF: ${digits(failing - most)} of ${digits(failing)} failing findings were left out, the least severe ones: GitHub takes ${digits(most)} at most. The JSON report has all.`,
    ];
  }
  if (failing > mostShownResults) {
    return [
      `SARIF: GitHub shows ${digits(mostShownResults)} of the ${digits(failing)} failing findings, by severity.`,
    ];
  }
  return [];
}
