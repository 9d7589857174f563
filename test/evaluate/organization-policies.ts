import type { Policy } from '../../src/model/policy.ts';
import { compiledPolicy } from './compiled-policy.ts';

/** Policies that read what an organization, the limits and the owners of buckets add to the nouns. */
export const organizationPolicies: readonly Policy[] = [
  compiledPolicy({
    id: 'organization-in-order',
    subject: 'organization',
    assert: [
      ['organization.trails.each.exists(t, t.multiRegion)', '{organization.id} has no trail'],
      [
        'organization.accounts.each.all(a, a.isManagement || (a.state == "ACTIVE" && a.ou != "Root"))',
        'misplaced: {organization.accounts.each.listing(a, a.ou == "Root", a.name)}',
      ],
      [
        'organization.accounts.each.all(a, a.buckets.each.all(b, b.region != "us-east-1"))',
        'buckets are where they should not be',
      ],
    ],
  }),
  compiledPolicy({
    id: 'account-placed',
    subject: 'account',
    when: '!account.isManagement',
    assert: [
      ['account.ou.startsWith("Root/") && atMost(account.buckets, 1)', '{account.name} is not in order'],
    ],
  }),
  compiledPolicy({
    id: 'region-with-room',
    subject: 'region',
    assert: [
      ['atMost(region.ownCopies, 1) && atMost(region.shadowCopies, 1)', '{region.name} is crowded'],
      ['atLeast(region.organizationCopies, 1)', '{region.name} shows no organization trail'],
    ],
  }),
  compiledPolicy({
    id: 'trail-with-room',
    subject: 'trail',
    assert: [
      [
        'trail.eventSelectors + trail.dataResources + trail.advancedSelectorValues < 1.0',
        '{trail.name} is full',
      ],
    ],
  }),
  compiledPolicy({
    id: 'bucket-recorded',
    subject: 'bucket',
    when: 'bucket.name != "receipts" || bucket.tags.exists(t, t == "critical=yes")',
    requirements: { writes: { eventCategory: 'Data', eventSource: 's3.amazonaws.com', readOnly: false } },
    assert: [['covered(bucket, "writes")', 'nobody records {gap(bucket, "writes")}']],
  }),
  compiledPolicy({
    id: 'log-bucket-kept',
    subject: 'log-bucket',
    assert: [
      ['!bucket.public && bucket.versioning == "Enabled" && !bucket.mfaDelete', '{bucket.name} is not kept'],
      [
        'bucket.owner != "666677778888" || bucket.ownership == "BucketOwnerEnforced"',
        '{bucket.owner} owns it',
      ],
    ],
  }),
];
