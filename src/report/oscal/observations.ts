import type { Fault } from '../../model/fault.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Fact, Finding, ScanResult, Subject } from '../../model/scan-result.ts';
import { givenList } from '../json/given-list.ts';
import { counted } from '../text/counting.ts';
import { type Element, objectWith } from './json-text.ts';
import { commonObservationId, type OscalSource, observationId, subjectId } from './oscal-source.ts';
import { runsOfPolicies } from './policy-runs.ts';
import { markup, prop, props } from './values.ts';

const MOST_RECORDS = 20;

/** What passes, what does not apply, then what fails or could not be judged, each in the order of policies. */
export function* observations(result: ScanResult, source: OscalSource): Iterable<Element> {
  for (const status of ['pass', 'not-applicable'] as const) {
    for (const [policy, findings] of runsOfPolicies(result.findings([status]), status)) {
      yield commonObservation(policy, status, { findings, source });
    }
  }
  for (const finding of result.findings(['fail', 'error'])) {
    if (finding.status === 'fail' || finding.status === 'error') {
      yield [JSON.stringify(observation(finding, source))];
    }
  }
}

interface Common {
  readonly findings: Iterable<Finding>;
  readonly source: OscalSource;
}

function commonObservation(
  name: string,
  status: 'pass' | 'not-applicable',
  { findings, source }: Common,
): Element {
  const policy = source.policies.get(name);
  const subjects = counted(policy?.counts[status] ?? 0, 'subject');
  const words = status === 'pass' ? `holds for ${subjects}` : `does not apply to ${subjects}`;
  const head = {
    uuid: commonObservationId(name, status),
    title: markup(policy?.title ?? name),
    description: markup(`${policy?.title ?? name}: ${words}`),
    props: props({ policy: name, status }),
    methods: ['TEST'],
    types: ['control-objective'],
    origins: source.origins,
    collected: source.collected,
  };
  return objectWith(head, 'subjects', referencesTo(findings));
}

function* referencesTo(findings: Iterable<Finding>): Iterable<JsonObject> {
  for (const { subject } of findings) yield reference(subject);
}

function reference(subject: Subject): JsonObject {
  return { 'subject-uuid': subjectId(subject), type: 'inventory-item' };
}

function observation(finding: Finding, source: OscalSource): JsonObject {
  const { policy: name, status, severity, effective, baseline, witness, waiver } = finding;
  const evidence = [...finding.facts.map(factEvidence), ...source.faultsOf(finding).map(faultEvidence)];
  return {
    uuid: observationId(finding),
    title: markup(source.policies.get(name)?.title ?? name),
    description: markup(finding.message),
    props: props({
      fingerprint: finding.fingerprint,
      policy: name,
      status,
      severity,
      effective,
      baseline,
      waiver: waiver?.id,
      witness,
    }),
    methods: ['TEST'],
    types: [status === 'fail' ? 'finding' : 'control-objective'],
    origins: source.origins,
    subjects: [reference(finding.subject)],
    'relevant-evidence': givenList(evidence),
    collected: source.collected,
  };
}

/** A line of the policy, with what it read and the calls that said it. */
function factEvidence({ that, result, observed, evidence }: Fact): JsonObject {
  return {
    description: markup(that),
    props: [
      prop('result', result),
      ...Object.entries(observed).map(([path, value]) =>
        prop('observed', `${path} = ${JSON.stringify(value)}`),
      ),
      ...evidence.slice(0, MOST_RECORDS).map((record) => prop('call-record', record)),
    ],
  };
}

function faultEvidence({ kind, call, account, region, code, requestId, message }: Fault): JsonObject {
  return {
    description: markup(message),
    props: props({ fault: kind, call, account, region, code, 'request-id': requestId }),
  };
}
