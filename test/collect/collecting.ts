import { type CollectOptions, collect } from '../../src/collect/collect.ts';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import type { SnapshotTrailer } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { type FakeWorld, fakeAws, sha256 } from './fake-aws.ts';
import { virtualTime } from './virtual-time.ts';
import { destinations } from './wanted.ts';

export interface Collected {
  readonly trailer: SnapshotTrailer;
  readonly records: readonly CallRecord[];
  /** `service:Operation region resource`, sorted. */
  readonly asked: readonly string[];
}

/** Collects from a table of answers in virtual time. */
export async function collecting(
  world: FakeWorld,
  options: Partial<CollectOptions> & { readonly regions?: readonly string[] } = {},
): Promise<Collected> {
  const { regions = [], ...others } = options;
  const answer = fakeAws(world);
  const clock = virtualTime();
  const records: CallRecord[] = [];
  const asked: string[] = [];
  const call = async (request: CallRequest): Promise<CallRecord> => {
    asked.push(spelled(request));
    return answer(request);
  };
  const emit = (record: CallRecord): void => void records.push(record);
  const scope = { ...callersAccount, regions };
  const work = collect({
    facts: destinations,
    call,
    scope,
    callerRegion: 'us-east-1',
    clock,
    sha256,
    emit,
    ...others,
  });
  const trailer = await clock.run(work);
  return { trailer, records, asked: asked.sort() };
}

function spelled({ service, operation, region, input }: CallRequest): string {
  const resource = input['Name'] ?? input['TrailName'] ?? input['Bucket'] ?? input['KeyId'] ?? '';
  return `${service}:${operation} ${region} ${String(resource).split('/').at(-1)}`.trim();
}
