import type { Region, Trail } from '../model/inventory.ts';

/** Why a trail records nothing at all in a region. */
export interface SilentCopy {
  /** `elsewhere`: it is of another region alone; `absent`: it shows no copy; `stopped`: one that does not log. */
  readonly state: 'elsewhere' | 'absent' | 'stopped';
  /** Goes on behind the trail's name: `is stopped in eu-west-1`. */
  readonly why: string;
}

/** Nothing where the trail shows a copy that logs, or may. */
export function silentCopy({ arn, home, multiRegion }: Trail, region: Region): SilentCopy | undefined {
  const copy = region.copies.members.find((one) => one.trail === arn);
  if (copy === undefined) {
    const alone = multiRegion.known && !multiRegion.value && home !== region.name;
    return alone
      ? { state: 'elsewhere', why: `is a trail of ${home} alone` }
      : { state: 'absent', why: `does not show in ${region.name}` };
  }
  if (!copy.isLogging.known || copy.isLogging.value) return undefined;
  return { state: 'stopped', why: `is stopped in ${region.name}` };
}
