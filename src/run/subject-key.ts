import type { Subject } from '../model/scan-result.ts';
import { eventDataStoresOf } from '../simulator/event-data-stores.ts';
import type { World } from '../simulator/world.ts';

/**
 * How `cases.yaml` names a subject: `account`, `region eu-west-1`, `trail LABEL`, where the label is the key
 * of the trail in the world. The account's id follows when it is not the caller's.
 */
export function subjectKey(subject: Subject, world: World): string {
  const foreign = subject.account === world.caller.account ? '' : ` of ${subject.account}`;
  return `${within(subject, world)}${foreign}`;
}

function within({ kind, account, region, arn, name, id }: Subject, world: World): string {
  switch (kind) {
    case 'account':
    case 'organization':
      return kind;
    case 'region':
      return `region ${region ?? id}`;
    case 'trail':
      return `trail ${labelOf(arn ?? id, world) ?? name ?? id}`;
    case 'bucket':
    case 'log-bucket':
    case 'key':
    case 'log-group':
    case 'topic':
      return `${kind} ${name ?? arn ?? `${account} ${id}`}`;
    case 'event-data-store':
      return `${kind} ${eventDataStoresOf(world, account).find((one) => one.arn === id)?.name ?? id}`;
  }
}

/** An ARN is unique where a name is not: arn:PARTITION:cloudtrail:HOME:OWNER:trail/NAME. */
function labelOf(arn: string, world: World): string | undefined {
  const [, , , home, owner, resource] = arn.split(':');
  const trails = Object.entries(world.accounts[owner ?? '']?.trails ?? {});
  return trails.find(
    ([label, trail]) => trail.home === home && `trail/${trail.name ?? label}` === resource,
  )?.[0];
}
