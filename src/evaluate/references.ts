import type { Ref } from '../model/observed.ts';

/** Whether it is known what the reference names, or that it names nothing: a damaged answer hides both. */
export function isNamed(ref: Ref<unknown>): boolean {
  return ref.state !== 'foreign' || ref.id !== '';
}
