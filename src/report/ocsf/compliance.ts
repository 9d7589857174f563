import type { JsonObject } from '../../model/json.ts';
import type { Finding, PolicyEntry } from '../../model/scan-result.ts';
import type { PolicyControls } from '../policy-controls.ts';
import { checkStatus, complianceStatus } from './words.ts';

/** The verdict as it was judged, whatever people decided about it; each line of the policy is a check. */
export function complianceOf(
  finding: Finding,
  policy: PolicyEntry | undefined,
  controls: readonly PolicyControls[],
): JsonObject {
  const { id, caption } = complianceStatus[finding.status];
  const standards = controls.map(({ title }) => title);
  const params = Object.entries(policy?.params ?? {});
  const checks = finding.facts.map((fact, index) => ({
    uid: `${finding.fingerprint}/${index + 1}`,
    name: fact.that,
    status_id: checkStatus[fact.result].id,
    status: checkStatus[fact.result].caption,
    standards: given(standards),
  }));
  return {
    status_id: id,
    status: caption,
    status_details: given(detailsOf(finding)),
    control: finding.policy,
    desc: policy?.title,
    control_parameters: given(params.map(([name, value]) => ({ name, value: JSON.stringify(value) }))),
    standards: given(standards),
    requirements: given(
      controls.flatMap(({ title, controls: all }) => all.map((control) => `${title}: ${control}`)),
    ),
    checks: given(checks),
  };
}

/** Beside the message. */
function detailsOf({ witness, waiver, baseline, effective }: Finding): readonly string[] {
  return [
    ...(witness === undefined ? [] : [`Nobody would record, for instance: ${witness}`]),
    ...(waiver === undefined
      ? []
      : [`Accepted until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`]),
    ...(baseline === undefined ? [] : ['Known from the baseline']),
    ...(effective === 'error' ? ['It could not be seen whether a waiver accepts it'] : []),
  ];
}

/** OCSF has no use for empty lists. */
function given<Element>(list: readonly Element[]): readonly Element[] | undefined {
  return list.length === 0 ? undefined : list;
}
