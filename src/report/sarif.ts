import type { Invocation, ReportingDescriptor, Run } from '@microsoft/sarif';
import type { PolicyEntry, ScanResult } from '../model/scan-result.ts';
import { arrayText, membersText } from './json/streamed-json.ts';
import type { Rendered } from './rendered.ts';
import { policyArtifacts } from './sarif/artifacts.ts';
import { scopeName } from './sarif/category.ts';
import { everyNotification, faultDescriptors } from './sarif/fault-notifications.ts';
import { fullResults } from './sarif/full-results.ts';
import { logText } from './sarif/log-text.ts';
import { autoPlaces, type SarifPlaces } from './sarif/places.ts';
import { placesWarnings } from './sarif/places-warnings.ts';
import { ruleOf } from './sarif/rules.ts';
import { type Taxonomies, taxonomiesOf } from './sarif/taxonomies.ts';
import { visible } from './text/escape-text.ts';
import { uuidOf } from './uuid-v5.ts';

export interface SarifOptions {
  readonly places?: SarifPlaces;
}

/**
 * SARIF 2.1.0 with everything that it has a place for: what passes, what does not apply and what could not be
 * judged beside what fails, waivers as suppressions, frameworks as taxonomies, and every call that told nothing.
 * It is for archives and for programs that read the standard; GitHub would open alerts for all of it.
 */
export function sarif(scan: ScanResult, { places = autoPlaces }: SarifOptions = {}): Rendered {
  const taxonomies = taxonomiesOf(scan);
  const results = fullResults(scan, { places, taxaOf: taxonomies.taxaOf });
  const chunks = logText({ before: before(scan, taxonomies), results, after: after(scan, taxonomies) });
  return { chunks, warnings: placesWarnings(scan, places) };
}

function* before(scan: ScanResult, taxonomies: Taxonomies): Iterable<string> {
  yield membersText({ tool: toolOf(scan, taxonomies) });
  // There are as many notifications as faults.
  yield `,"invocations":[{${membersText(timesOf(scan))},"toolExecutionNotifications":`;
  yield* arrayText(everyNotification(scan));
  yield `,${membersText(endOf(scan))}}]`;
  yield `,${membersText({ artifacts: policyArtifacts(scan.policies) })}`;
}

function toolOf(scan: ScanResult, { references, relationshipsOf }: Taxonomies): Run['tool'] {
  const ruleWithControls = (policy: PolicyEntry): ReportingDescriptor => {
    const { properties, ...rule } = ruleOf(policy);
    const relationships = relationshipsOf(policy);
    return {
      ...rule,
      ...(relationships.length === 0 ? {} : { relationships: [...relationships] }),
      ...(properties === undefined ? {} : { properties }),
    };
  };
  const notifications = faultDescriptors(scan);
  return {
    driver: {
      name: 'Trailproof',
      version: scan.tool.version,
      semanticVersion: scan.tool.version,
      ...(notifications.length === 0 ? {} : { notifications: [...notifications] }),
      rules: scan.policies.map(ruleWithControls),
      ...(references.length === 0 ? {} : { supportedTaxonomies: [...references] }),
    },
  };
}

function timesOf({ run }: ScanResult): Pick<Invocation, 'startTimeUtc' | 'endTimeUtc'> {
  return { startTimeUtc: run.startedAt, endTimeUtc: run.endedAt };
}

function endOf({ complete, run }: ScanResult): Pick<Invocation, 'executionSuccessful' | 'account'> {
  return { executionSuccessful: complete, ...(run.caller === '' ? {} : { account: visible(run.caller) }) };
}

type After = Pick<Run, 'automationDetails' | 'baselineGuid' | 'columnKind' | 'taxonomies'>;

function after(scan: ScanResult, { components }: Taxonomies): After {
  const { comparison, run } = scan;
  return {
    // Not the category of what is uploaded to GitHub.
    automationDetails: { id: `trailproof-full/${scopeName(scan)}/`, guid: guidOf(run) },
    ...(comparison === undefined ? {} : { baselineGuid: guidOf(comparison.before.run) }),
    columnKind: 'utf16CodeUnits',
    ...(components.length === 0 ? {} : { taxonomies: [...components] }),
  };
}

/** The same for `scan` and for `evaluate` of its snapshot, so that a later run can name it as its baseline. */
function guidOf({ id }: Pick<ScanResult['run'], 'id'>): string {
  return uuidOf(`run\n${id}`);
}
