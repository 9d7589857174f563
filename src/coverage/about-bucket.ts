import type { Bucket } from '../model/inventory.ts';
import type { Requirement } from '../model/policy.ts';
import { unfitForObjects } from '../selectors/object-requirement.ts';

const objectType = 'AWS::S3::Object';

/**
 * The part of a requirement that is about the objects of one bucket. The slash ends the bucket's name, so that
 * `logs` does not stand for `logs-old`. Throws where no part of it can be.
 */
export function aboutBucket(requirement: Requirement, bucket: Pick<Bucket, 'arn' | 'name'>): Requirement {
  const { name, boxes } = requirement;
  const why = unfitForObjects(boxes);
  if (why !== undefined) throw new Error(`the requirement ${name} ${why}`);
  const objects = {
    'resources.type': { any: [{ operator: 'Equals', value: objectType }], none: [], absent: false },
    'resources.ARN': { any: [{ operator: 'StartsWith', value: `${bucket.arn}/` }], none: [], absent: false },
  } as const;
  return {
    ...requirement,
    name: `${name} of ${bucket.name}`,
    boxes: boxes.map((box) => ({ ...box, ...objects })),
  };
}
