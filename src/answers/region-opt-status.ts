/**
 * Whether events may happen in a region with this `RegionOptStatus`. Only DISABLED rules it out: enabling and
 * disabling take minutes to hours (Account Management guide, "Enable or disable AWS Regions in your account"),
 * and a status that AWS adds later must not hide a region.
 */
export function isRegionInUse(status: string): boolean {
  return status !== 'DISABLED';
}
