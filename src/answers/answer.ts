import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';

/**
 * What one call record means. `absent` is AWS's documented way to say that there is none; `fault` is why
 * nothing can be said. Members of `T` that may be damaged alone are `Observed` by themselves. `evidence` is
 * the record's id.
 */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T; readonly evidence: readonly [string] }
  | { readonly kind: 'absent'; readonly code: string; readonly evidence: readonly [string] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** A part of an answer that is either read or, when it makes no sense, the fault that says so. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function unread(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}

/** Decodes the body of an answered record; documented absence and faults pass through as they are. */
export function answerOf<T>(
  record: CallRecord,
  decode: (body: string, headers: Readonly<Record<string, string>>) => Read<T>,
): Answer<T> {
  const outcome = record.outcome;
  switch (outcome.kind) {
    case 'absent':
      return { kind: 'absent', code: outcome.code, evidence: [record.id] };
    case 'fault':
      return { kind: 'fault', fault: outcome.fault };
    case 'answered': {
      const result = decode(outcome.body, outcome.headers);
      return result.ok
        ? { kind: 'value', value: result.value, evidence: [record.id] }
        : { kind: 'fault', fault: result.fault };
    }
  }
}

/** A fault about what an answer says, as against whether there was one. */
export function answerFault(record: CallRecord, trouble: Pick<Fault, 'kind' | 'code' | 'message'>): Fault {
  return {
    id: record.id,
    ...trouble,
    call: `${record.service}:${record.operation}`,
    account: record.account,
    region: record.region,
    ...(record.requestId === undefined ? {} : { requestId: record.requestId }),
  };
}

/** The answer came and makes no sense: `what` names the member and the trouble, without its value. */
export function malformed(record: CallRecord, what: string): Fault {
  const message = `The answer to ${record.service}:${record.operation} is malformed: ${what}.`;
  return answerFault(record, { kind: 'malformed', code: 'MalformedAnswer', message });
}
