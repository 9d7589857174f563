import { decodeDescribeTrails, type TrailDescription } from '../answers/describe-trails.ts';
import { keyReference } from '../answers/key-reference.ts';
import type { CallRecord, CallRequest } from '../model/call.ts';

/** What to ask about the trails that the regions show, each question once, in an order that chance has no part in. */
export interface TrailQuestions {
  readonly calls: readonly CallRequest[];
  /** Buckets with the region to start from: their own regions are not known yet. */
  readonly buckets: readonly { readonly name: string; readonly region: string }[];
}

/**
 * Selectors at home, and of own trails only: a member account cannot read those of its organization's trails.
 * Status at home and wherever a copy shows, because every region answers for itself. Keys in their regions.
 */
export function trailQuestions(account: string, sweep: readonly CallRecord[]): TrailQuestions {
  const calls = new Map<string, CallRequest>();
  const buckets = new Map<string, string>();
  const add = (request: CallRequest): void => {
    calls.set(
      `${request.service}:${request.operation} ${request.region} ${JSON.stringify(request.input)}`,
      request,
    );
  };
  for (const { region, trail } of shownTrails(sweep)) {
    for (const place of [trail.home, region]) {
      const input = { Name: trail.arn };
      add({ service: 'cloudtrail', operation: 'GetTrailStatus', input, account, region: place });
    }
    if (trail.owner === account) {
      const input = { TrailName: trail.arn };
      add({ service: 'cloudtrail', operation: 'GetEventSelectors', input, account, region: trail.home });
    }
    const bucket = trail.bucket.known ? trail.bucket.value : '';
    if (bucketShape.test(bucket) && !buckets.has(bucket)) buckets.set(bucket, trail.home);
    const key = keyQuestion(account, trail);
    if (key !== undefined) add(key);
  }
  const inOrder = [...calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, request]) => request);
  return { calls: inOrder, buckets: [...buckets].map(([name, region]) => ({ name, region })) };
}

/** Names of buckets become paths and host names; old ones of us-east-1 may have capitals and underscores. */
const bucketShape = /^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/;
const keyShape = /^[A-Za-z0-9:/_-]{1,2048}$/;

function keyQuestion(account: string, trail: TrailDescription): CallRequest | undefined {
  const id = trail.kmsKeyId.known ? trail.kmsKeyId.value : '';
  if (!keyShape.test(id)) return undefined;
  const { form, owner, region } = keyReference(id, trail);
  // A bare id or alias of another account would be looked up in this one.
  if (owner !== account && (form === 'key-id' || form === 'alias-name')) return undefined;
  return { service: 'kms', operation: 'DescribeKey', input: { KeyId: id }, account, region };
}

/** By ARN, then by region: where a bucket is first asked for must not depend on who answered first. */
function shownTrails(
  sweep: readonly CallRecord[],
): readonly { readonly region: string; readonly trail: TrailDescription }[] {
  return sweep
    .flatMap((record) => {
      const answer = decodeDescribeTrails(record);
      const trails = answer.kind === 'value' ? answer.value.trails : [];
      return trails.map((trail) => ({ region: record.region, trail, key: `${trail.arn} ${record.region}` }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
