import { letsTrailWriteLogs } from '../access/trail-log-role.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import type { LogGroup } from '../model/log-group.ts';
import { known, type Observed } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import { roleTrust } from './document-sources.ts';
import { readDocument, undecided } from './policy-documents.ts';
import { ofTarget, type Part, refusal, unseen } from './refusals.ts';
import { policiesOf } from './role-access.ts';
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
