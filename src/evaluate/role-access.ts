import { allowedBeyond } from '../access/allowed-beyond.ts';
import { isReadOnly } from '../access/read-only-role.ts';
import { faultUnion } from '../model/fault.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import { rolePolicy, roleTrust } from './document-sources.ts';
import { type ReadableDocument, readDocument, undecided } from './policy-documents.ts';

/** All of a role's own policies; one that is missing could deny, or allow, anything. */
export function policiesOf(role: Role): Observed<readonly ReadableDocument[]> {
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

/** Which of some actions the policies of a role surely allow. A boundary may take any of them away. */
export function allowedActions(role: Role, actions: readonly string[]): Observed<readonly string[]> {
  const policies = policiesOf(role);
  if (!policies.known) return policies;
  const { arn: roleArn } = role;
  const { allowed, open, readOnly } = isReadOnly({
    roleArn,
    policies: policies.value,
    writeActions: actions,
  });
  if (allowed.length === 0 && open.length > 0) {
    return undecided(roleTrust(role), `allowedTo ${actions.join()}`, readOnly.because);
  }
  return bounded(role, known(allowed, policies.evidence));
}

/** What else than some actions the policies of a role allow. A boundary may take any of it away. */
export function allowedOthers(role: Role, actions: readonly string[]): Observed<readonly string[]> {
  const policies = policiesOf(role);
  if (!policies.known) return policies;
  const beyond = allowedBeyond({ roleArn: role.arn, policies: policies.value, actions });
  if (!beyond.known) return undecided(roleTrust(role), 'allowedBeyond', beyond.because);
  return bounded(role, known(beyond.actions, policies.evidence));
}

function bounded(role: Role, answer: Observed<readonly string[]>): Observed<readonly string[]> {
  const { boundary } = role;
  if (!answer.known || answer.value.length === 0) return answer;
  if (!boundary.known) return boundary;
  if (boundary.value === '') return known(answer.value, [...answer.evidence, ...boundary.evidence]);
  return undecided(roleTrust(role), 'allowed within', 'its permissions boundary is not read');
}
