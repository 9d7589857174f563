import type { Bucket } from '../model/inventory.ts';
import type { Requirement } from '../model/policy.ts';
import type { Box } from '../model/selector.ts';

const objectType = 'AWS::S3::Object';

/**
 * The part of a requirement that is about the objects of one bucket. The slash ends the bucket's name, so that
 * `logs` does not stand for `logs-old`. Throws where the requirement itself says which resources it is about.
 */
export function aboutBucket(requirement: Requirement, bucket: Pick<Bucket, 'arn' | 'name'>): Requirement {
  return {
    name: `${requirement.name} of ${bucket.name}`,
    title: requirement.title,
    boxes: requirement.boxes.map((box) => narrowed(box, requirement.name, `${bucket.arn}/`)),
  };
}

function narrowed(box: Box, name: string, prefix: string): Box {
  for (const field of ['resources.type', 'resources.ARN'] as const) {
    if (box[field] === undefined) continue;
    throw new Error(`the requirement ${name} constrains ${field}, which the bucket it is asked of decides`);
  }
  return {
    ...box,
    'resources.type': { any: [{ operator: 'Equals', value: objectType }], none: [], absent: false },
    'resources.ARN': { any: [{ operator: 'StartsWith', value: prefix }], none: [], absent: false },
  };
}
