import type { CallOutcome, CallRecord, CallRequest, ServiceId } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import type { World } from '../../src/simulator/world.ts';

/** Asks a world as an account, in a region; the same question is asked once. */
export type AskWorld = (call: string, signer: string, region: string, input?: JsonObject) => CallRecord;

export interface WorldAsker {
  readonly ask: AskWorld;
  readonly records: ReadonlyMap<string, CallRecord>;
}

export function worldAsker(world: World): WorldAsker {
  const port = simulatorPort(world);
  const records = new Map<string, CallRecord>();
  const ask: AskWorld = (call, account, region, input = {}) => {
    const [service = '', operation = ''] = call.split(':');
    const id = `${account}/${region}/${operation}/${JSON.stringify(input)}`;
    const request = { service: service as ServiceId, operation, input, account, region };
    const record = records.get(id) ?? {
      ...request,
      id,
      time: '2026-03-01T10:00:00.000Z',
      outcome: outcomeOf(port, request, id),
    };
    records.set(id, record);
    return record;
  };
  return { ask, records };
}

/** Every absence that AWS documents for the calls asked here. */
const absences =
  /^(NotFound|ResourceNotFound|EventDataStoreNotFound|InsightNotEnabled|NoSuch(Entity$|Bucket$|BucketPolicy|PublicAccess|TagSet|Lifecycle)|404|TrailNotFound|ObjectLockConfigurationNotFound|ReplicationConfigurationNotFound|ServerSideEncryptionConfigurationNotFound|OwnershipControlsNotFound|AWSOrganizationsNotInUse)/;

function outcomeOf(port: ReturnType<typeof simulatorPort>, request: CallRequest, id: string): CallOutcome {
  const reply = port(request);
  if (reply.kind === 'answer' && reply.error === undefined && reply.status < 300) {
    const body = request.operation === 'AssumeRole' ? withoutCredentials(reply.body) : reply.body;
    return { kind: 'answered', body, headers: reply.headers };
  }
  const error =
    reply.kind === 'answer' ? (reply.error ?? { code: `${reply.status}`, message: '' }) : undefined;
  if (error !== undefined && absences.test(error.code)) return { kind: 'absent', ...error };
  const { account, region, service, operation } = request;
  const call = `${service}:${operation}`;
  const code = error?.code ?? 'TimedOut';
  return { kind: 'fault', fault: { id, kind: 'denied', call, account, region, code, message: 'Refused.' } };
}

/** Records keep who a session is, never its keys. */
function withoutCredentials(body: string): string {
  const element = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '';
  return JSON.stringify({
    AssumedRoleUser: { Arn: element('Arn'), AssumedRoleId: element('AssumedRoleId') },
    Expiration: element('Expiration'),
  });
}
