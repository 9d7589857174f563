import type { TrailFacts } from '../access/trail-facts.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { organizationNotAsked } from './account-member.ts';

/** What CloudTrail's requests for a trail depend on. */
export function trailRequests(inventory: Inventory, trail: Trail): Observed<TrailFacts> {
  const organization = organizationOf(inventory, trail);
  if (!organization.known) return organization;
  const keyArn = keyArnOf(trail.key);
  return known(
    {
      arn: trail.arn,
      account: trail.owner,
      ...(organization.value === '' ? {} : { organization: organization.value }),
      ...(keyArn === undefined ? {} : { keyArn }),
    },
    organization.evidence,
  );
}

/** Id of the organization that a trail is of, empty for one of its account alone. */
function organizationOf({ organization }: Inventory, trail: Trail): Observed<string> {
  if (!trail.organization.known) return trail.organization;
  const { value, evidence } = trail.organization;
  if (!value) return known('', evidence);
  if (organization === undefined) return unknown(organizationNotAsked(trail.owner));
  if (!organization.known) return organization;
  const { id, managementAccount } = organization.value;
  // Only the management account owns trails of an organization: this one is of another.
  if (managementAccount !== trail.owner) return unknown(organizationNotAsked(trail.owner));
  return known(id, [...evidence, ...organization.evidence]);
}

const keyArn = /^arn:[^:]+:kms:[^:]+:\d{12}:key\//u;

/** Also of a key that nobody could look at: a trail names it by its ARN. */
function keyArnOf(key: Trail['key']): string | undefined {
  switch (key.state) {
    case 'present':
      return key.it.arn;
    case 'dangling':
    case 'foreign':
      return keyArn.test(key.id) ? key.id : undefined;
    case 'unset':
      return undefined;
  }
}
