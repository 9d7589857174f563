import type { CallRecord } from '../model/call.ts';
import { callId, type Sha256 } from '../model/call-id.ts';
import type { Fault } from '../model/fault.ts';
import type { JsonObject } from '../model/json.ts';
import type { SnapshotHeader } from '../model/snapshot.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { redactBody, redactValue, withKnownNames } from './redact-body.ts';
import { redactPath, redactText } from './redact-text.ts';

/** The same question and answer between others: what it says of the structure stays, whom it is about does not. */
export function redactRecord(record: CallRecord, stand: Pseudonyms, sha256: Sha256): CallRecord {
  const { account, input, operation, region, requestId, service, status, time } = record;
  const asked = {
    service,
    operation,
    input: redactInput(input, stand),
    account: redactText(account, stand),
    region,
  };
  const id = callId(asked, sha256);
  return {
    id,
    ...asked,
    time,
    ...(requestId === undefined ? {} : { requestId: stand.opaque(requestId) }),
    ...(status === undefined ? {} : { status }),
    outcome: redactOutcome(record, { id, account: asked.account }, stand),
  };
}

function redactInput(input: JsonObject, stand: Pseudonyms): JsonObject {
  const members = Object.entries(input).map(([name, value]) => [name, redactValue(value, name, stand)]);
  return Object.fromEntries(members);
}

function redactOutcome(
  { outcome, id: before }: CallRecord,
  asked: Pick<Fault, 'id' | 'account'>,
  stand: Pseudonyms,
): CallRecord['outcome'] {
  switch (outcome.kind) {
    case 'answered':
      return {
        ...outcome,
        body: redactBody(outcome.body, stand),
        headers: redactHeaders(outcome.headers, stand),
      };
    case 'absent':
      return { ...outcome, message: redactMessage(outcome.message, stand) };
    case 'fault': {
      const { headers } = outcome;
      const fault = redactFault(outcome.fault, stand);
      const own = outcome.fault.id === before ? { ...fault, ...asked } : fault;
      return {
        kind: 'fault',
        fault: own,
        ...(headers === undefined ? {} : { headers: redactHeaders(headers, stand) }),
      };
    }
  }
}

function redactFault(fault: Fault, stand: Pseudonyms): Fault {
  const { account, message, requestId } = fault;
  return {
    ...fault,
    account: redactText(account, stand),
    message: redactMessage(message, stand),
    ...(requestId === undefined ? {} : { requestId: stand.opaque(requestId) }),
  };
}

function redactMessage(message: string, stand: Pseudonyms): string {
  return withKnownNames(redactText(message, stand), stand);
}

function redactHeaders(
  headers: Readonly<Record<string, string>>,
  stand: Pseudonyms,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactText(value, stand)]));
}

/** Reasons are people's words and say nothing to a program. Digests would confirm a guess, so they are hashed again. */
/** Beside calls there are roles by name, which people chose. */
function redactFact(fact: string, stand: Pseudonyms): string {
  const [call, role] = fact.split(' ');
  if (call === undefined || role === undefined) return fact;
  return `${call} ${redactPath(`role/${role}`, stand, true).slice('role/'.length)}`;
}

export function redactHeader(header: SnapshotHeader, stand: Pseudonyms): SnapshotHeader {
  const { scope, shard, planDigest } = header;
  return {
    ...header,
    redacted: true,
    planDigest: stand.opaque(planDigest),
    ...(shard === undefined ? {} : { shard: { ...shard, plan: stand.opaque(shard.plan) } }),
    facts: header.facts.map((fact) => redactFact(fact, stand)).sort(),
    scope: {
      ...scope,
      accounts: scope.accounts.map((id) => redactText(id, stand)).sort(),
      excluded: scope.excluded
        .map((one) => ({ ...one, account: redactText(one.account, stand), reason: 'redacted' }))
        .sort((left, right) => (left.account < right.account ? -1 : 1)),
      roleName: redactPath(scope.roleName, stand, false),
      roleChain: scope.roleChain.map((role) => redactText(role, stand)),
    },
  };
}
