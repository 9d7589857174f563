import { decodeDescribeTrails } from '../../src/answers/describe-trails.ts';
import { keyReference } from '../../src/answers/key-reference.ts';
import { decodeListRegions } from '../../src/answers/list-regions.ts';
import type { CallOutcome, CallRecord, CallRequest, ServiceId } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import type { World } from '../../src/simulator/world.ts';

const everyFact: readonly string[] = [
  'account:ListRegions',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetEventSelectors',
  'cloudtrail:GetTrailStatus',
  'kms:DescribeKey',
  's3:GetBucketEncryption',
  's3:HeadBucket',
  'sts:GetCallerIdentity',
];

const absences = /^(NotFound|NoSuch|404|TrailNotFound|ServerSideEncryptionConfigurationNotFound)/;

/** A snapshot of a world, by the plainest sweep there is: nothing here is clever, so that inventories can be judged by it. */
export function collectWorld(world: World, named: readonly string[] = []): Snapshot {
  const port = simulatorPort(world);
  const records = new Map<string, CallRecord>();
  const account = world.caller.account;
  const home = Object.keys(world.regions)[0] ?? 'us-east-1';
  const ask = (call: string, region: string, input: JsonObject = {}, signer = account): CallRecord => {
    const [service = '', operation = ''] = call.split(':');
    const id = `${signer}/${region}/${operation}/${JSON.stringify(input)}`;
    const request = { service: service as ServiceId, operation, input, account: signer, region };
    const record = records.get(id) ?? {
      ...request,
      id,
      time: '2026-03-01T10:00:00.000Z',
      outcome: outcomeOf(port, request, id),
    };
    records.set(id, record);
    return record;
  };
  ask('sts:GetCallerIdentity', home, {}, '');
  for (const region of regionsToAsk(world, named, (input) => ask('account:ListRegions', home, input))) {
    const listed = decodeDescribeTrails(
      ask('cloudtrail:DescribeTrails', region, { includeShadowTrails: true }),
    );
    for (const trail of listed.kind === 'value' ? listed.value.trails : []) {
      for (const place of [trail.home, region]) ask('cloudtrail:GetTrailStatus', place, { Name: trail.arn });
      if (trail.owner === account) ask('cloudtrail:GetEventSelectors', trail.home, { TrailName: trail.arn });
      if (trail.bucket.known) ask('s3:HeadBucket', home, { Bucket: trail.bucket.value });
      if (trail.bucket.known) ask('s3:GetBucketEncryption', home, { Bucket: trail.bucket.value });
      if (trail.kmsKeyId.known && trail.kmsKeyId.value !== '') {
        const key = keyReference(trail.kmsKeyId.value, trail);
        ask('kms:DescribeKey', key.region, { KeyId: key.id });
      }
    }
  }
  return snapshotOf([...records.values()], named);
}

function snapshotOf(records: readonly CallRecord[], named: readonly string[] = []): Snapshot {
  return {
    header: {
      kind: 'header',
      format: 1,
      tool: { name: 'trailproof', version: '0' },
      startedAt: '2026-03-01T10:00:00.000Z',
      scope: { ...callersAccount, regions: named },
      facts: everyFact,
      planDigest: '',
    },
    records,
    trailer: {
      kind: 'trailer',
      endedAt: '2026-03-01T10:00:01.000Z',
      calls: records.length,
      faults: 0,
      interrupted: false,
    },
  };
}

function regionsToAsk(
  world: World,
  named: readonly string[],
  page: (input: JsonObject) => CallRecord,
): readonly string[] {
  const regions: string[] = [];
  let input: JsonObject | undefined = {};
  while (input !== undefined) {
    const answer = decodeListRegions(page(input));
    if (answer.kind !== 'value') {
      return named.length > 0
        ? named
        : Object.keys(world.regions).filter((name) => world.regions[name] === 'default');
    }
    regions.push(
      ...answer.value.regions.filter(({ status }) => status !== 'DISABLED').map(({ name }) => name),
    );
    input = answer.value.nextToken === undefined ? undefined : { NextToken: answer.value.nextToken };
  }
  return named.length > 0 ? regions.filter((name) => named.includes(name)) : regions;
}

function outcomeOf(port: ReturnType<typeof simulatorPort>, request: CallRequest, id: string): CallOutcome {
  const reply = port(request);
  if (reply.kind === 'answer' && reply.error === undefined && reply.status < 300) {
    return { kind: 'answered', body: reply.body, headers: reply.headers };
  }
  const error =
    reply.kind === 'answer' ? (reply.error ?? { code: `${reply.status}`, message: '' }) : undefined;
  if (error !== undefined && absences.test(error.code)) return { kind: 'absent', ...error };
  const { account, region, service, operation } = request;
  const call = `${service}:${operation}`;
  const code = error?.code ?? 'TimedOut';
  return { kind: 'fault', fault: { id, kind: 'denied', call, account, region, code, message: 'Refused.' } };
}
