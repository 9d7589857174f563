import type { JsonObject } from '../../model/json.ts';
import type { Finding, PolicyEntry } from '../../model/scan-result.ts';
import { givenList } from '../json/given-list.ts';
import type { PolicyControls } from '../policy-controls.ts';
import { acceptedWords, knownWords, undecidedWords, witnessWords } from '../text/finding-words.ts';
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
    standards: givenList(standards),
  }));
  return {
    status_id: id,
    status: caption,
    status_details: givenList(detailsOf(finding)),
    control: finding.policy,
    desc: policy?.title,
    control_parameters: givenList(params.map(([name, value]) => ({ name, value: JSON.stringify(value) }))),
    standards: givenList(standards),
    requirements: givenList(
      controls.flatMap(({ title, controls: all }) => all.map((control) => `${title}: ${control}`)),
    ),
    checks: givenList(checks),
  };
}

/** Beside the message. */
function detailsOf({ witness, waiver, baseline, effective }: Finding): readonly string[] {
  return [
    ...(witness === undefined ? [] : [witnessWords(witness)]),
    ...(waiver === undefined ? [] : [acceptedWords(waiver)]),
    ...(baseline === undefined ? [] : [knownWords]),
    ...(effective === 'error' ? [undecidedWords] : []),
  ];
}
