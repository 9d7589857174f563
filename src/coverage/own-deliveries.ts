import { type Fault, faultUnion } from '../model/fault.ts';
import type { Bucket, Copy, Inventory, Trail } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import type { Box, FieldConstraint } from '../model/selector.ts';
import { equals } from '../selectors/field-constraints.ts';
import { intersects } from '../selectors/intersects.ts';
import { accountById } from './account-by-id.ts';
import { contributionOf } from './contribution.ts';
import { notLookedAt } from './not-looked-at.ts';

/**
 * Whether a trail records that CloudTrail writes the trail's own log files, so that each delivery makes the next
 * one. The bucket's owner and region decide which copy of the trail could; `RecursiveLogging` switches it off.
 */
export function ownDeliveries(inventory: Inventory, trail: Trail): Observed<boolean> {
  const { bucket, keyPrefix, recursiveLogging } = trail;
  if (recursiveLogging.known && recursiveLogging.value === false) {
    return known(false, recursiveLogging.evidence);
  }
  if (bucket.state === 'unset' || bucket.state === 'dangling') return known(false, bucket.evidence);
  const name = bucket.state === 'present' ? bucket.it.name : bucket.id;
  const deliveries = keyPrefix.known ? deliveriesTo(trail, name, keyPrefix.value) : [];
  const selected = selection(trail, deliveries);
  if (selected.state === 'no') return known(false, selected.evidence);
  const unread = [recursiveLogging, keyPrefix].flatMap(unreadFaults);
  const unfound = bucket.state === 'foreign' ? bucket.faults : [];
  const copy = bucket.state === 'present' ? copyAt(inventory, trail, bucket.it) : unknown(...unfound);
  if (!copy.known) return unknown(...faultUnion(unread, selected.faults, copy.faults));
  if (copy.value === undefined) return known(false, copy.evidence);
  const { isLogging } = copy.value;
  if (isLogging.known && !isLogging.value) return known(false, [...copy.evidence, ...isLogging.evidence]);
  const contribution = contributionOf(copy.value, trail);
  const sure = contribution !== undefined && intersects(deliveries, contribution.certain) === 'yes';
  if (sure && unread.length === 0) {
    const read = [recursiveLogging, keyPrefix, isLogging, trail.selectors];
    const evidence = read.flatMap((one) => (one.known ? one.evidence : []));
    return known(true, [...new Set([...copy.evidence, ...evidence])].sort());
  }
  const faults = faultUnion(unread, selected.faults, contribution?.faults ?? []);
  return unknown(...(faults.length > 0 ? faults : [undocumented(trail)]));
}

interface Selection {
  readonly state: 'no' | 'perhaps';
  readonly evidence: readonly string[];
  readonly faults: readonly Fault[];
}

/** What the selectors alone say; without the bucket's name or the prefix nothing. */
function selection({ selectors }: Trail, deliveries: readonly Box[]): Selection {
  if (!selectors.known) return { state: 'perhaps', evidence: [], faults: selectors.faults };
  const { evidence, value } = selectors;
  const never = deliveries.length > 0 && intersects(deliveries, value.possible) === 'no';
  return { state: never ? 'no' : 'perhaps', evidence, faults: [] };
}

/**
 * The copy of the trail in the region of the bucket and in the account that owns it, which is where what
 * happens to its objects is recorded; nothing where none shows.
 */
function copyAt(inventory: Inventory, trail: Trail, bucket: Bucket): Observed<Copy | undefined> {
  const { owner, region: at } = bucket;
  if (!owner.known || !at.known) {
    return unknown(...faultUnion(...[owner, at].map(unreadFaults)));
  }
  const account = accountById(inventory, owner.value);
  const region = account?.regions.members.find(({ name }) => name === at.value);
  const evidence = [...owner.evidence, ...at.evidence, ...(region?.copies.evidence ?? [])];
  const copy = region?.copies.members.find((one) => one.trail === trail.arn);
  if (copy !== undefined || region?.copies.closed === true) return known(copy, evidence);
  const faults = region?.copies.faults ?? account?.regions.faults ?? [];
  return unknown(...(faults.length > 0 ? faults : [unseenRegion(owner.value, at.value)]));
}

function unseenRegion(account: string, region: string): Fault {
  const message = `${region} of account ${account}, where the bucket of the trail is, was not looked at.`;
  return notLookedAt({ account, region }, message);
}

function undocumented({ name, owner, home }: Trail): Fault {
  const call = 'cloudtrail:GetEventSelectors';
  return {
    id: `undecided:${call}:${owner}:${home}:own deliveries of ${name}`,
    kind: 'unsupported',
    call,
    account: owner,
    region: home,
    code: 'Undocumented',
    message: `Whether ${name} records the deliveries of its own log files does not follow from what AWS documents of its selectors.`,
  };
}

/** No value, only absence: CloudTrail acts as a service there, not as a user. */
const absent: FieldConstraint = {
  any: [{ operator: 'StartsWith', value: '' }],
  none: [{ operator: 'StartsWith', value: '' }],
  absent: true,
};

function deliveriesTo({ partition }: Trail, bucket: string, prefix: string): readonly Box[] {
  if (bucket === '') return [];
  const folder = `arn:${partition}:s3:::${bucket}/${prefix === '' ? '' : `${prefix}/`}AWSLogs/`;
  return [
    {
      eventCategory: equals('Data'),
      readOnly: equals('false'),
      eventSource: equals('s3.amazonaws.com'),
      eventName: equals('PutObject'),
      eventType: equals('AwsApiCall'),
      'resources.type': equals('AWS::S3::Object'),
      'resources.ARN': startsWith(folder),
      'userIdentity.arn': absent,
      sessionCredentialFromConsole: absent,
    },
  ];
}

function startsWith(value: string): FieldConstraint {
  return { any: [{ operator: 'StartsWith', value }], none: [], absent: false };
}
