import type { Shard, SnapshotHeader } from './snapshot.ts';

/** The header of a snapshot that was put together out of shards also says which they were. */
export type JoinedHeader = SnapshotHeader & { readonly shards?: readonly Shard[] };

/** Which parts of plans the headers stand for, each once, in the order of plans and numbers. */
export function toldShards(headers: readonly JoinedHeader[]): readonly Shard[] {
  const all = headers.flatMap(({ shard, shards = [] }) => (shard === undefined ? shards : [shard]));
  const byKey = new Map(all.map(({ index, of, plan }) => [`${plan} ${of} ${index}`, { index, of, plan }]));
  return [...byKey.values()].sort((left, right) =>
    left.plan === right.plan ? left.index - right.index : left.plan < right.plan ? -1 : 1,
  );
}

/** What a header holds of the shards of others; nothing of none. */
export function shardsMember(headers: readonly JoinedHeader[]): Pick<JoinedHeader, 'shards'> {
  const shards = toldShards(headers);
  return shards.length === 0 ? {} : { shards };
}
