import type { CallOutcome, CallRecord, ServiceId } from '../../src/model/call.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { JsonObject } from '../../src/model/json.ts';

/** A record as the collector would keep it; the id is readable so that failing tests are too. */
export function callRecord(
  call: string,
  outcome: CallOutcome,
  more: { input?: JsonObject; account?: string; region?: string } = {},
): CallRecord {
  const [service = '', operation = ''] = call.split(':');
  const { input = {}, account = '111111111111', region = 'us-east-1' } = more;
  return {
    id: `${account}/${region}/${operation}/${JSON.stringify(input)}`,
    service: service as ServiceId,
    operation,
    input,
    account,
    region,
    time: '2026-03-01T10:00:00.000Z',
    requestId: 'req-1',
    status: 200,
    outcome,
  };
}

export function answered(body: unknown, headers: Readonly<Record<string, string>> = {}): CallOutcome {
  return { kind: 'answered', body: typeof body === 'string' ? body : JSON.stringify(body), headers };
}

export const absent: CallOutcome = { kind: 'absent', code: 'NotFound', message: 'none' };

/** The same record, refused. */
export function refused(record: CallRecord): CallRecord {
  const fault: Fault = {
    id: record.id,
    kind: 'denied',
    call: `${record.service}:${record.operation}`,
    account: record.account,
    region: record.region,
    code: 'AccessDeniedException',
    message: 'Not allowed.',
  };
  return { ...record, outcome: { kind: 'fault', fault } };
}

/** The same list of trails with every setting the other way round, as a region may show it that lags behind. */
export function flipped(record: CallRecord): CallRecord {
  if (record.operation !== 'DescribeTrails' || record.outcome.kind !== 'answered') return record;
  const body = record.outcome.body.replace(/true|false/g, (word) => (word === 'true' ? 'false' : 'true'));
  return { ...record, outcome: { ...record.outcome, body } };
}
