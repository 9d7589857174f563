/** Orders text by its UTF-16 code units, so that no locale changes the bytes of a result. */
export function byCodeUnits(left: string, right: string): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
