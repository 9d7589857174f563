/** Policies that ask for event data stores: moto has no CloudTrail Lake, and every scan of it would be incomplete. */
const lakePolicies: readonly string[] = [
  'cloudtrail-service-linked-role-exists',
  'event-data-store-access-limited',
  'event-data-store-covers-every-region',
  'event-data-store-encrypted-with-kms',
  'event-data-store-federation-role-limited',
  'event-data-store-keeps-events-long-enough',
  'event-data-store-protected-against-deletion',
  'event-data-store-takes-in-events',
  'event-data-stores-per-region-within-limit',
  'management-events-kept-by-trail-or-event-data-store',
  'organization-event-data-store',
];

/** Members of `policies:` in `trailproof.yaml`. */
export const withoutLake: string = `  exclude: [${lakePolicies.join(', ')}]`;
