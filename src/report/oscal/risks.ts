import type { JsonObject } from '../../model/json.ts';
import type { Finding, FindingWaiver, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { uuidOf } from '../uuid-v5.ts';
import { type Element, objectWith } from './json-text.ts';
import { type OscalSource, observationId, policyResourceId } from './oscal-source.ts';
import { runsOfPolicies } from './policy-runs.ts';
import { markup, momentOf, prop, props } from './values.ts';

/** Ids of the risks of a policy, filled while they are written. */
type RiskIds = Map<string, string[]>;

/**
 * For each policy one risk with all that fails and counts, one for each waiver that accepts something of it, and
 * one with what could not be judged. Of what is waived only ids are held, and only those of one policy.
 */
export function* risks(result: ScanResult, source: OscalSource, ids: RiskIds): Iterable<Element> {
  for (const [policy, findings] of runsOfPolicies(result.findings(['fail']), 'fail')) {
    const waived = new Map<string, Waived>();
    const counting = peeked(withoutWaived(findings, waived));
    if (counting !== undefined) {
      yield riskOf(openRisk(policy, source), counting, ids);
    }
    for (const { waiver, observations } of waived.values()) {
      yield riskOf(waiverRisk(policy, waiver, source), observations, ids);
    }
  }
  for (const [policy, findings] of runsOfPolicies(result.findings(['error']), 'error')) {
    yield riskOf(unknownRisk(policy, source), idsOf(findings), ids);
  }
}

interface Waived {
  readonly waiver: FindingWaiver;
  readonly observations: string[];
}

interface Risk {
  readonly policy: string;
  readonly members: JsonObject & { readonly uuid: string };
}

function riskOf({ policy, members }: Risk, observations: Iterable<string>, ids: RiskIds): Element {
  ids.set(policy, [...(ids.get(policy) ?? []), members.uuid]);
  return objectWith(members, 'related-observations', references(observations));
}

function* references(observations: Iterable<string>): Iterable<JsonObject> {
  for (const id of observations) yield { 'observation-uuid': id };
}

function* idsOf(findings: Iterable<Finding>): Iterable<string> {
  for (const finding of findings) yield observationId(finding);
}

/** Ids of the observations that count; those that a waiver accepts are put aside. */
function* withoutWaived(findings: Iterable<Finding>, waived: Map<string, Waived>): Generator<string> {
  for (const finding of findings) {
    const { waiver, effective } = finding;
    if (effective !== 'waived' || waiver === undefined) {
      yield observationId(finding);
      continue;
    }
    const known = waived.get(waiver.id) ?? { waiver, observations: [] };
    known.observations.push(observationId(finding));
    waived.set(waiver.id, known);
  }
}

/** The same values; undefined where there is none. */
function peeked(values: Generator<string>): Iterable<string> | undefined {
  const first = values.next();
  if (first.done === true) return undefined;
  return (function* () {
    yield first.value;
    yield* values;
  })();
}

function openRisk(name: string, source: OscalSource): Risk {
  const policy = source.policies.get(name);
  return {
    policy: name,
    members: {
      uuid: uuidOf(`oscal risk fail ${name}`),
      title: markup(policy?.title ?? name),
      description: markup(
        `It does not hold for the subjects of these observations: ${policy?.title ?? name}`,
      ),
      statement: markup(policy?.why ?? name),
      props: props({ policy: name, severity: policy?.severity }),
      links: linksTo(policy, name),
      status: 'open',
      origins: source.origins,
      remediations: policy === undefined ? undefined : [remediation(name, policy)],
    },
  };
}

function remediation(name: string, { fix }: PolicyEntry): JsonObject {
  return {
    uuid: uuidOf(`oscal remediation ${name}`),
    lifecycle: 'recommendation',
    title: 'What to do',
    description: markup(fix.summary),
    props: fix.cli === undefined ? undefined : [prop('command', fix.cli)],
  };
}

function waiverRisk(name: string, waiver: FindingWaiver, source: OscalSource): Risk {
  const policy = source.policies.get(name);
  const { id, reason, owner, approver, ticket, created, expires, compensatingControl } = waiver;
  const start = momentOf(created, '00:00:00Z');
  const key = `${id} ${name}`;
  return {
    policy: name,
    members: {
      uuid: uuidOf(`oscal risk waiver ${key}`),
      title: markup(`Accepted: ${policy?.title ?? name}`),
      description: markup(reason),
      statement: markup(policy?.why ?? name),
      props: props({ policy: name, waiver: id, owner, approver, ticket, created, expires }),
      links: linksTo(policy, name),
      status: 'deviation-approved',
      origins: source.origins,
      'mitigating-factors':
        compensatingControl === undefined
          ? undefined
          : [{ uuid: uuidOf(`oscal mitigation ${key}`), description: markup(compensatingControl) }],
      deadline: momentOf(expires, '23:59:59Z'),
      'risk-log':
        start === undefined
          ? undefined
          : {
              entries: [
                {
                  uuid: uuidOf(`oscal decision ${key}`),
                  title: 'Accepted',
                  start,
                  'status-change': 'deviation-approved',
                },
              ],
            },
    },
  };
}

/** Unknown is neither satisfied nor a failure. */
function unknownRisk(name: string, source: OscalSource): Risk {
  const policy = source.policies.get(name);
  return {
    policy: name,
    members: {
      uuid: uuidOf(`oscal risk error ${name}`),
      title: markup(`Could not be judged: ${policy?.title ?? name}`),
      description: 'AWS did not tell what was needed to judge the subjects of these observations.',
      statement: markup(policy?.why ?? name),
      props: props({ policy: name, severity: policy?.severity }),
      links: linksTo(policy, name),
      status: 'investigating',
      origins: source.origins,
    },
  };
}

function linksTo(policy: PolicyEntry | undefined, name: string): readonly JsonObject[] | undefined {
  return policy === undefined ? undefined : [{ href: `#${policyResourceId(name)}`, rel: 'policy' }];
}
