import type { TrailIdentity } from '../answers/arn.ts';
import type { TrailDescription } from '../answers/describe-trails.ts';
import { type Fault, faultUnion } from '../model/fault.ts';
import { unknown } from '../model/observed.ts';
import type { AccountView } from './account-view.ts';
import { descriptionIn } from './shown-trails.ts';

/**
 * A trail's settings as an account is shown them: what its home region shows, which the copies in other regions
 * follow after a while. Where the home is known not to be in scope, the first region by name that shows the
 * trail tells them. A list before it that could not be read leaves them unknown; nothing is told where every
 * list is known not to have the trail. Answers are never compared: if regions that contradict each other made
 * a conflict, losing one of them would turn an error into a verdict.
 */
export function trailSettings(
  trail: TrailIdentity,
  { scope, shown }: Pick<AccountView, 'scope' | 'shown'>,
): TrailDescription | undefined {
  const home = shown.filter(({ region }) => region === trail.home);
  const others = shown.filter(({ region }) => region !== trail.home);
  const excluded = scope.regions.closed || scope.excluded.some(({ name }) => name === trail.home);
  if (home.length === 0 && !excluded) return unseen(trail, scope.regions.faults);
  const isIt = ({ arn }: TrailIdentity): boolean => arn === trail.arn;
  const teller = [...home, ...others].find(({ trails, faults }) => faults.length > 0 || trails.some(isIt));
  if (teller === undefined) return undefined;
  return descriptionIn(teller, trail.arn) ?? unseen(trail, teller.faults);
}

function unseen(trail: TrailIdentity, faults: readonly Fault[]): TrailDescription {
  const { arn, name, partition, owner, home } = trail;
  const nothing = unknown(...faultUnion(faults));
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
    keyPrefix: nothing,
    recursiveLogging: nothing,
    kmsKeyId: nothing,
    logGroupArn: nothing,
    logsRoleArn: nothing,
    topicArn: nothing,
  };
}
