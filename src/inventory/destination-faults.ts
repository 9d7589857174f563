import type { Fault } from '../model/fault.ts';
import type { Known } from '../model/observed.ts';

/** What a service tells an account about its own things only, and that account was not asked. */
export function ownerNotAsked(missing: Fault, owner: string): Fault {
  if (missing.code !== 'NotAsked') return missing;
  return {
    ...missing,
    kind: 'not-readable-from-here',
    code: 'AccountNotScanned',
    message: `${missing.call} is answered to account ${owner}, which was not asked.`,
  };
}

/** A trail names something by a text that does not say whose it is, or where. */
export function notAnArn({ evidence }: Known<string>, trailOwner: string, what: string): Fault {
  const call = 'cloudtrail:DescribeTrails';
  return {
    id: evidence[0] ?? `missing:${call}:${trailOwner}`,
    kind: 'malformed',
    call,
    account: trailOwner,
    region: '',
    code: 'MalformedAnswer',
    message: `The answer to ${call} is malformed: the trail names ${what} by something that is not its ARN.`,
  };
}
