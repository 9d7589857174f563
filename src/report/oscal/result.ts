import type { JsonObject } from '../../model/json.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { uuidOf } from '../uuid-v5.ts';
import type { OscalSource } from './oscal-source.ts';
import { markup, props, text } from './values.ts';

const MOST_CAUSES = 20;

export function resultHead({ run, complete, summary }: ScanResult, source: OscalSource): JsonObject {
  const { fail, error, pass, 'not-applicable': rest } = summary.findings;
  return {
    uuid: uuidOf(`oscal result ${source.documentId}`),
    title: 'CloudTrail',
    description: markup(
      `Of policies and subjects ${fail} fail, ${error} could not be judged, ${pass} pass and ${rest} do not apply.`,
    ),
    start: run.startedAt,
    end: run.endedAt,
    props: props({ complete, fail, error, pass, 'not-applicable': rest }),
  };
}

export function assessmentAssets({ tool }: ScanResult, { toolId }: OscalSource): JsonObject {
  return {
    components: [
      {
        uuid: toolId,
        type: 'software',
        title: 'Trailproof',
        description: 'Reads the configuration of CloudTrail and judges it by policies.',
        props: [{ name: 'version', value: text(tool.version) }],
        status: { state: 'operational' },
      },
    ],
    'assessment-platforms': [
      {
        uuid: uuidOf('oscal platform trailproof'),
        title: 'Trailproof',
        'uses-components': [{ 'component-uuid': toolId }],
      },
    ],
  };
}

export function assessmentLog({ run }: ScanResult, { documentId }: OscalSource): JsonObject {
  return {
    entries: [
      {
        uuid: uuidOf(`oscal log ${documentId}`),
        title: 'AWS was asked',
        description: markup(`Read-only calls as ${run.caller}`),
        start: run.startedAt,
        end: run.endedAt,
        props: props({ run: run.id, caller: run.caller }),
      },
    ],
  };
}

/** Why the results are incomplete. */
export function resultRemarks({ complete, incompleteBecause }: ScanResult): string | undefined {
  if (complete) return undefined;
  const causes = incompleteBecause.slice(0, MOST_CAUSES).map((cause) => `- ${markup(cause)}`);
  return ['The results are incomplete:', '', ...causes].join('\n');
}
