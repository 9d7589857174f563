import { createHash } from 'node:crypto';
import type { CallOutcome, CallRecord, CallRequest } from '../../src/model/call.ts';
import { callId } from '../../src/model/call-id.ts';
import type { FaultKind } from '../../src/model/fault.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const account = '111122223333';

function record(request: CallRequest, outcome: CallOutcome, status?: number): CallRecord {
  const time = '2026-01-01T00:00:00.000Z';
  return {
    ...request,
    id: callId(request, sha256),
    time,
    ...(status === undefined ? {} : { status }),
    outcome,
  };
}

export function answered(
  request: CallRequest,
  body: unknown,
  headers: Record<string, string> = {},
): CallRecord {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return record(request, { kind: 'answered', body: text, headers }, 200);
}

export function absent(request: CallRequest): CallRecord {
  return record(request, { kind: 'absent', code: 'NotFound', message: 'none' }, 404);
}

/** A refusal; without a status nobody answered. */
export function refused(
  request: CallRequest,
  kind: FaultKind,
  more: { code?: string; status?: number } = {},
): CallRecord {
  const { code = 'Code', status } = more;
  const id = callId(request, sha256);
  const call = `${request.service}:${request.operation}`;
  const fault = {
    id,
    kind,
    call,
    account: request.account,
    region: request.region,
    code,
    message: `${code}.`,
  };
  return record(request, { kind: 'fault', fault }, status);
}

export function identity(arn = `arn:aws:iam::${account}:user/audit`): string {
  return (
    '<GetCallerIdentityResponse><GetCallerIdentityResult>' +
    `<Arn>${arn}</Arn><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
  );
}

export function trail(name: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const home = typeof more['HomeRegion'] === 'string' ? more['HomeRegion'] : 'us-east-1';
  const owner = typeof more['owner'] === 'string' ? more['owner'] : account;
  const { owner: _owner, ...settings } = more;
  return {
    Name: name,
    TrailARN: `arn:aws:cloudtrail:${home}:${owner}:trail/${name}`,
    HomeRegion: home,
    S3BucketName: 'acme-logs',
    IsMultiRegionTrail: true,
    IsOrganizationTrail: owner !== account,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: true,
    ...settings,
  };
}

export interface FakeWorld {
  /** Opt-in status by region, or what becomes of the question for the list. */
  readonly regions: Readonly<Record<string, string>> | ((request: CallRequest) => CallRecord);
  /** Trails that show, by region. */
  readonly trails?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  /** Answers that go before all others. */
  readonly special?: (request: CallRequest) => CallRecord | undefined;
}

function bucketList(name: string, region: string): string {
  const bucket = `<Bucket><Name>${name}</Name><BucketRegion>${region}</BucketRegion></Bucket>`;
  return `<ListAllMyBucketsResult><Buckets>${bucket}</Buckets></ListAllMyBucketsResult>`;
}

/** A port that answers from a table, at once. */
export function fakeAws(world: FakeWorld): (request: CallRequest) => CallRecord {
  return (request) => {
    const special = world.special?.(request);
    if (special !== undefined) return special;
    switch (`${request.service}:${request.operation}`) {
      case 'sts:GetCallerIdentity':
        return answered(request, identity());
      case 'account:ListRegions': {
        if (typeof world.regions === 'function') return world.regions(request);
        const list = Object.entries(world.regions);
        return answered(request, {
          Regions: list.map(([RegionName, RegionOptStatus]) => ({ RegionName, RegionOptStatus })),
        });
      }
      case 'cloudtrail:DescribeTrails':
        return answered(request, { trailList: world.trails?.[request.region] ?? [] });
      case 's3:ListBuckets':
        return answered(request, bucketList('acme-logs', 'eu-west-1'));
      case 's3:HeadBucket':
        return answered(request, '', { 'x-amz-bucket-region': 'eu-west-1' });
      default:
        return answered(request, {});
    }
  };
}
