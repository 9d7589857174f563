import type { Fault } from '../model/fault.ts';
import type { Cell } from './undecided.ts';

/** The fault that stands for a region which nobody was asked in; `message` says what of it was wanted. */
export function notLookedAt({ account, region }: Cell, message: string): Fault {
  const call = 'cloudtrail:DescribeTrails';
  return {
    id: `missing:${call}:${account}:${region}`,
    kind: 'not-asked',
    call,
    account,
    region,
    code: 'NotAsked',
    message,
  };
}
