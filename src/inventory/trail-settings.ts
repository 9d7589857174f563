import type { TrailIdentity } from '../answers/arn.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import type { Fault } from '../model/fault.ts';
import { unknown } from '../model/observed.ts';
import type { RegionScope } from './region-list.ts';
import type { ShownTrails } from './shown-trails.ts';

/**
 * A trail's settings: what its home region shows, which the copies in other regions follow after a while.
 * Where the home is known not to be in scope, the first region by name that shows the trail tells them. A
 * list before it that could not be read leaves them unknown. Answers are never compared: if regions that
 * contradict each other made a conflict, losing one of them would turn an error into a verdict.
 */
export function trailSettings(
  trail: TrailIdentity,
  shown: readonly ShownTrails[],
  scope: RegionScope,
): TrailDescription {
  const home = shown.filter(({ region }) => region === trail.home);
  const others = shown.filter(({ region }) => region !== trail.home);
  const excluded = scope.regions.closed || scope.excluded.some(({ name }) => name === trail.home);
  if (home.length === 0 && !excluded) return unseen(trail, scope.regions.faults);
  const isIt = ({ arn }: TrailIdentity): boolean => arn === trail.arn;
  const teller = [...home, ...others].find(({ trails, faults }) => faults.length > 0 || trails.some(isIt));
  return teller?.trails.find(isIt) ?? unseen(trail, teller?.faults ?? []);
}

function unseen(trail: TrailIdentity, faults: readonly Fault[]): TrailDescription {
  const { arn, name, partition, owner, home } = trail;
  const nothing = unknown(...faults);
  return {
    arn,
    name,
    partition,
    owner,
    home,
    multiRegion: nothing,
    organization: nothing,
    globalServiceEvents: nothing,
    logFileValidation: nothing,
    bucket: nothing,
    kmsKeyId: nothing,
  };
}
