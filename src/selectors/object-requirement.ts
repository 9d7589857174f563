import type { Box } from '../model/selector.ts';

/**
 * Why a requirement cannot be asked of the objects of one bucket, as the rest of a sentence that begins with its
 * name; nothing when it can. The bucket says which resources are meant, and only data events are about objects:
 * a trail with all management events would meet any other requirement without recording one object.
 */
export function unfitForObjects(boxes: readonly Box[]): string | undefined {
  for (const box of boxes) {
    for (const field of ['resources.type', 'resources.ARN'] as const) {
      if (box[field] !== undefined) return `constrains ${field}, which the bucket it is asked of decides`;
    }
    const categories = box.eventCategory?.any ?? [];
    const dataAlone =
      categories.length > 0 &&
      categories.every(({ operator, value }) => operator === 'Equals' && value === 'Data');
    if (!dataAlone)
      return 'is not about data events alone, and no other events are about the objects of a bucket';
  }
  return undefined;
}
