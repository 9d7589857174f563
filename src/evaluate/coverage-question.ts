import { aboutBucket } from '../coverage/about-bucket.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import type { Bucket } from '../model/inventory.ts';
import { unreadFaults } from '../model/observed.ts';
import type { Requirement } from '../model/policy.ts';
import type { CoveragePlace } from '../policy/cel/host-objects.ts';
import type { Views } from './views.ts';

/** What coverage is asked about, or why nobody can say where to ask. */
export type CoverageQuestion =
  | {
      readonly known: true;
      readonly path: string;
      readonly account: string;
      readonly region: string;
      readonly requirement: Requirement;
      /** Call records that say where to ask. */
      readonly evidence: readonly string[];
    }
  | { readonly known: false; readonly path: string; readonly faults: readonly Fault[] };

/** Turns `covered(region, …)` and `covered(bucket, …)` into a question about an account and a region. */
export function coverageQuestion(
  views: Views,
  place: CoveragePlace,
  requirement: Requirement,
): CoverageQuestion {
  const bucket = views.bucketOf(place);
  if (bucket !== undefined) return aboutObjects(bucket, requirement);
  const region = views.regionOf(place);
  if (region === undefined) throw new Error('coverage is asked of a region or a bucket, and this is neither');
  const { account, name } = region;
  const path = `covered(${name}, ${requirement.name})`;
  return { known: true, path, account, region: name, requirement, evidence: [] };
}

/** What happens to objects is recorded where the bucket is, by trails that show in its owner's account. */
function aboutObjects(bucket: Bucket, requirement: Requirement): CoverageQuestion {
  const { owner, region } = bucket;
  const path = `covered(${bucket.name}, ${requirement.name})`;
  if (!owner.known || !region.known) {
    const faults = [owner, region].flatMap(unreadFaults);
    return { known: false, path, faults: faultUnion(faults) };
  }
  return {
    known: true,
    path,
    account: owner.value,
    region: region.value,
    requirement: aboutBucket(requirement, bucket),
    evidence: [...owner.evidence, ...region.evidence],
  };
}
