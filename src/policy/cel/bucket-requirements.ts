import type { ASTNode } from '@marcbachmann/cel-js';
import { checkedType } from './checked-type.ts';
import { childNodes } from './child-nodes.ts';
import { takesRequirement } from './functions.ts';
import type { CelMistake } from './guard.ts';

/**
 * Requirements that are asked of a bucket and cannot be, by name with the rest of the sentence why. Only a node
 * that was type-checked tells a bucket from a region.
 */
export function bucketMistakes(node: ASTNode, unfit: ReadonlyMap<string, string>): readonly CelMistake[] {
  const below = childNodes(node).flatMap((child) => bucketMistakes(child, unfit));
  if (node.op !== 'call' || !takesRequirement(node.args[0])) return below;
  const [place, name] = node.args[1];
  if (place === undefined || name?.op !== 'value' || checkedType(place) !== 'Bucket') return below;
  const why = unfit.get(String(name.args));
  if (why === undefined) return below;
  const message = `the requirement \`${String(name.args)}\` ${why}`;
  return [
    {
      ...name.range,
      message,
      suggestion: 'leave the rest to the bucket: { eventCategory: Data, readOnly: … }',
    },
    ...below,
  ];
}
