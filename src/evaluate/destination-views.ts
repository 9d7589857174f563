import { isReplicated, keptDays, type LogPlaces } from '../inventory/retention.ts';
import type { ObjectLock } from '../model/bucket-rules.ts';
import { faultUnion } from '../model/fault.ts';
import type { Bucket, Key } from '../model/inventory.ts';
import { known, mapped, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { type HostObject, hostObject } from '../policy/cel/host-objects.ts';
import { keyPolicy } from './document-sources.ts';
import { bucketRefusesForeignTrails, bucketRefusesPlainHttp, isOpen } from './resource-access.ts';
import { sortedUnique } from './stable-order.ts';
import type { ViewContext } from './view-context.ts';
import { observed, plain } from './view-reads.ts';

/** A bucket as policies see it, whatever account owns it. */
export function bucketView(context: ViewContext, bucket: Bucket, path: string): HostObject<'Bucket'> {
  const { reading } = context;
  const { publicByPolicy, publicByAcl, objectLock } = bucket;
  const places = (): LogPlaces => context.logPlaces(bucket.name);
  const lock = <T extends boolean | number | string>(name: string, of: (lock: ObjectLock) => T): T =>
    observed(reading, `${path}.${name}`, mapped(objectLock, of));
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
    lockEnabled: () => lock('lockEnabled', ({ enabled }) => enabled),
    lockMode: () => lock('lockMode', ({ mode }) => mode),
    lockDays: () => lock('lockDays', ({ days }) => days),
    accessLogTarget: () => observed(reading, `${path}.accessLogTarget`, bucket.accessLogTarget),
    replicated: () => observed(reading, `${path}.replicated`, isReplicated(bucket, places())),
    blocksPublicAccess: () => observed(reading, `${path}.blocksPublicAccess`, bucket.blocksPublicAccess),
    notifies: () => observed(reading, `${path}.notifies`, bucket.notifies),
    logsKeptDays: () => observed(reading, `${path}.logsKeptDays`, keptDays('logs', bucket, places())),
    digestsKeptDays: () =>
      observed(reading, `${path}.digestsKeptDays`, keptDays('digests', bucket, places())),
    refusesPlainHttp: () => observed(reading, `${path}.refusesPlainHttp`, bucketRefusesPlainHttp(bucket)),
    refusesForeignTrails: () =>
      observed(
        reading,
        `${path}.refusesForeignTrails`,
        bucketRefusesForeignTrails(context.inventory, bucket),
      ),
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
export function keyView({ reading, keys }: ViewContext, key: Key, path: string): HostObject<'Key'> {
  const view = hostObject('Key', {
    arn: () => plain(reading, `${path}.arn`, key.arn),
    owner: () => plain(reading, `${path}.owner`, key.owner),
    region: () => plain(reading, `${path}.region`, key.region),
    state: () => observed(reading, `${path}.state`, key.state),
    manager: () => observed(reading, `${path}.manager`, key.manager),
    rotation: () => observed(reading, `${path}.rotation`, key.rotation),
    rotationDays: () => observed(reading, `${path}.rotationDays`, key.rotationDays),
    multiRegion: () => observed(reading, `${path}.multiRegion`, key.multiRegion),
    spec: () => observed(reading, `${path}.spec`, key.spec),
    origin: () => observed(reading, `${path}.origin`, key.origin),
    usage: () => observed(reading, `${path}.usage`, key.usage),
    open: () => observed(reading, `${path}.open`, isOpen(keyPolicy(key), 'Key')),
  });
  keys.set(view, key);
  return view;
}
