import type { JsonObject } from '../../model/json.ts';
import type { ControlStatus, PolicyEntry } from '../../model/scan-result.ts';
import { givenList } from '../json/given-list.ts';
import { uuidOf } from '../uuid-v5.ts';
import { type AssessedControl, type AssessedFramework, controlTarget } from './controls.ts';
import type { Element } from './json-text.ts';
import { commonObservationId, type OscalSource } from './oscal-source.ts';
import { markup, props } from './values.ts';

/**
 * What a control comes to. OSCAL knows no third state: what could not be judged is not satisfied, for another
 * reason than that it fails. Of controls that do not apply or were not assessed nothing is found.
 */
const states: Readonly<Record<ControlStatus, JsonObject | undefined>> = {
  pass: { state: 'satisfied', reason: 'pass' },
  fail: { state: 'not-satisfied', reason: 'fail' },
  error: {
    state: 'not-satisfied',
    reason: 'other',
    remarks: 'It could not be judged: AWS did not tell what was needed.',
  },
  'not-applicable': undefined,
  'not-assessed': undefined,
};

export function* controlFindings(
  source: OscalSource,
  riskIds: ReadonlyMap<string, readonly string[]>,
): Iterable<Element> {
  for (const framework of source.frameworks) {
    for (const control of framework.controls) {
      const status = states[control.status];
      if (status === undefined) continue;
      const related = relatedOf(control, source, riskIds);
      yield [JSON.stringify({ ...finding(framework, control, status), ...related })];
    }
  }
}

function finding(framework: AssessedFramework, control: AssessedControl, status: JsonObject): JsonObject {
  const { type, target } = controlTarget(framework.id, control.id);
  const title = control.title === control.id ? control.id : `${control.id} ${control.title}`;
  return {
    uuid: uuidOf(`oscal finding ${framework.id} ${control.id}`),
    title: markup(title),
    description: markup(`${framework.title}, judged by ${control.policies.join(', ')}`),
    props: props({ framework: framework.id, control: control.id, status: control.status }),
    target: { type, 'target-id': target, title: markup(title), status },
  };
}

function relatedOf(
  { policies }: AssessedControl,
  source: OscalSource,
  riskIds: ReadonlyMap<string, readonly string[]>,
): JsonObject {
  const observations = policies.flatMap((name) => commonObservations(name, source.policies.get(name)));
  const related = policies.flatMap((name) => riskIds.get(name) ?? []);
  return {
    'related-observations': givenList(observations.map((id) => ({ 'observation-uuid': id }))),
    'related-risks': givenList(related.map((id) => ({ 'risk-uuid': id }))),
  };
}

function commonObservations(name: string, policy: PolicyEntry | undefined): readonly string[] {
  return (['pass', 'not-applicable'] as const).flatMap((status) =>
    (policy?.counts[status] ?? 0) > 0 ? [commonObservationId(name, status)] : [],
  );
}
