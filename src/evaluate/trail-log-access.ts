import { letsTrailWriteLogs } from '../access/trail-log-role.ts';
import { faultUnion } from '../model/fault.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import type { LogGroup } from '../model/log-group.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import { rolePolicy, roleTrust } from './document-sources.ts';
import { type ReadableDocument, readDocument, undecided } from './policy-documents.ts';
import { ofTarget, type Part, refusal, unseen } from './refusals.ts';
import { trailRequests } from './trail-requests.ts';

/**
 * Why CloudTrail may not write a trail's events to its log group by the role that it was given, in words; empty when it
 * may, and when no log group is named. What bounds the role from outside (a boundary, SCPs) is not read: a boundary
 * leaves a yes open.
 */
export function logsRefusal(inventory: Inventory, trail: Trail): Observed<string> {
  return ofTarget(trail.logGroup, 'the log group', (group, evidence) => {
    if (trail.logsRole.state === 'unset') return known('no role is named', [...trail.logsRole.evidence]);
    return ofTarget(trail.logsRole, 'the role', (role, named) =>
      byRole({ inventory, trail, group, role, evidence: [...evidence, ...named] }),
    );
  });
}

interface Writing {
  readonly inventory: Inventory;
  readonly trail: Trail;
  readonly group: LogGroup;
  readonly role: Role;
  readonly evidence: readonly string[];
}

function byRole({ inventory, trail, group, role, evidence }: Writing): Observed<string> {
  const facts = trailRequests(inventory, trail);
  const source = roleTrust(role);
  const trust = readDocument(source);
  const policies = policiesOf(role);
  const { boundary } = role;
  if (!facts.known || !trust.known || !policies.known || !boundary.known) {
    return unseen(trust, policies, facts, boundary);
  }
  const { assumes, creates, puts } = letsTrailWriteLogs({
    roleArn: role.arn,
    trust: trust.value,
    policies: policies.value,
    logGroupArn: group.arn,
    region: trail.home,
    trail: facts.value,
  });
  const parts: readonly Part[] = [
    ['sts:AssumeRole', assumes],
    ['logs:CreateLogStream', creates],
    ['logs:PutLogEvents', puts],
  ];
  const question = `logs ${trail.arn}`;
  const rests = [evidence, facts.evidence, trust.evidence, policies.evidence, boundary.evidence].flat();
  const why = refusal(parts, source, { question, evidence: rests });
  const isBounded = boundary.value !== '' && why.known && why.value === '';
  return isBounded ? undecided(source, question, 'its permissions boundary is not read') : why;
}

/** All of a role's own policies; one that is missing could deny, or allow, anything. */
function policiesOf(role: Role): Observed<readonly ReadableDocument[]> {
  const sets = [role.inlinePolicies, role.attachedPolicies];
  const documents = sets.flatMap(({ members }) => members).map((one) => readDocument(rolePolicy(role, one)));
  const faults = faultUnion(
    ...sets.map((set) => (set.closed ? [] : set.faults)),
    ...documents.map(unreadFaults),
  );
  if (faults.length > 0) return unknown(...faults);
  const read = documents.flatMap((one) => (one.known ? [one] : []));
  return known(
    read.map(({ value }) => value),
    [...sets, ...read].flatMap((one) => one.evidence),
  );
}
