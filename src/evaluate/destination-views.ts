import { faultUnion } from '../model/fault.ts';
import type { Bucket, Key } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import { sortedUnique } from './stable-order.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain } from './view-reads.ts';

/** A bucket as policies see it, whatever account owns it. */
export function bucketView(context: ViewContext, bucket: Bucket, path: string): HostObject<'Bucket'> {
  const { reading } = context;
  const { publicByPolicy, publicByAcl } = bucket;
  const view = hostObject('Bucket', {
    arn: () => plain(reading, `${path}.arn`, bucket.arn),
    name: () => plain(reading, `${path}.name`, bucket.name),
    owner: () => observed(reading, `${path}.owner`, bucket.owner),
    region: () => observed(reading, `${path}.region`, bucket.region),
    defaultEncryption: () => observed(reading, `${path}.defaultEncryption`, bucket.defaultEncryption),
    versioning: () => observed(reading, `${path}.versioning`, bucket.versioning),
    mfaDelete: () => observed(reading, `${path}.mfaDelete`, bucket.mfaDelete),
    public: () => observed(reading, `${path}.public`, either(publicByPolicy, publicByAcl)),
    publicByPolicy: () => observed(reading, `${path}.publicByPolicy`, publicByPolicy),
    publicByAcl: () => observed(reading, `${path}.publicByAcl`, publicByAcl),
    ownership: () => observed(reading, `${path}.ownership`, bucket.ownership),
    tags: () => observed(reading, `${path}.tags`, bucket.tags),
  });
  context.buckets.set(view, bucket);
  return view;
}

/** One that is true decides, whatever could not be seen of the other. */
function either(left: Observed<boolean>, right: Observed<boolean>): Observed<boolean> {
  const decisive = [left, right].find((one) => one.known && one.value);
  if (decisive !== undefined) return decisive;
  const faults = [left, right].flatMap(unreadFaults);
  if (faults.length > 0) return unknown(...faultUnion(faults));
  return known(false, sortedUnique([left, right].flatMap((one) => (one.known ? one.evidence : []))));
}

/** A KMS key as policies see it. */
export function keyView({ reading }: ViewContext, key: Key, path: string): HostObject<'Key'> {
  return hostObject('Key', {
    arn: () => plain(reading, `${path}.arn`, key.arn),
    owner: () => plain(reading, `${path}.owner`, key.owner),
    region: () => plain(reading, `${path}.region`, key.region),
    state: () => observed(reading, `${path}.state`, key.state),
    manager: () => observed(reading, `${path}.manager`, key.manager),
  });
}
