import type { Policy } from '../../src/model/policy.ts';
import { compiledPolicy } from './compiled-policy.ts';

const recorded = compiledPolicy({
  id: 'region-recorded-somehow',
  subject: 'region',
  requirements: {
    writes: { eventCategory: 'Management', readOnly: false },
    objects: { eventCategory: 'Data', 'resources.type': 'AWS::S3::Object', readOnly: false },
  },
  assert: [
    ['covered(region, "writes")', 'nobody records {gap(region, "writes")} in {region.name}'],
    ['covered(region, "objects")', 'nobody records {gap(region, "objects")} in {region.name}'],
  ],
});

function counting(policy: Policy, ...recorders: readonly ('trails' | 'event-data-stores')[]): Policy {
  const requirements = [...policy.requirements].map(([name, one]) => [name, { ...one, recorders }] as const);
  return { ...policy, id: `${policy.id}-${recorders.length}`, requirements: new Map(requirements) };
}

/** Policies that need what is asked for no others. */
export const optionalFactPolicies: readonly Policy[] = [
  counting(recorded, 'trails', 'event-data-stores'),
  counting(recorded, 'event-data-stores'),
  compiledPolicy({
    id: 'store-kept',
    subject: 'event-data-store',
    when: 'eventDataStore.status != "PENDING_DELETION"',
    assert: [
      [
        'eventDataStore.ingesting && eventDataStore.multiRegion',
        '{eventDataStore.name} is not of all regions',
      ],
      ['eventDataStore.kmsKey != "" || eventDataStore.organization', '{eventDataStore.arn} is open'],
      ['eventDataStore.retentionDays >= 365.0 && eventDataStore.terminationProtection', 'soon gone'],
      ['"Management" in eventDataStore.categories', '{eventDataStore.name} has {eventDataStore.categories}'],
    ],
  }),
  compiledPolicy({
    id: 'store-at-home',
    subject: 'event-data-store',
    assert: [['eventDataStore.owner != "333344445555"', '{eventDataStore.region} of {eventDataStore.owner}']],
  }),
  compiledPolicy({
    id: 'region-few-stores',
    subject: 'region',
    assert: [['atMost(region.eventDataStores, 1)', '{region.eventDataStores.each.listing(s, true, s.name)}']],
  }),
  compiledPolicy({
    id: 'account-with-store',
    subject: 'account',
    assert: [['atLeast(account.eventDataStores, 1)', '{account.id} has none']],
  }),
  compiledPolicy({
    id: 'organization-with-store',
    subject: 'organization',
    assert: [['organization.eventDataStores.each.exists(s, s.organization && s.ingesting)', 'none for all']],
  }),
  compiledPolicy({
    id: 'trail-has-insights',
    subject: 'trail',
    assert: [['trail.insights.exists(i, i.startsWith("ApiCallRate"))', '{trail.name} has {trail.insights}']],
  }),
  compiledPolicy({
    id: 'log-bucket-keeps',
    subject: 'log-bucket',
    assert: [
      ['bucket.logsKeptDays >= 365.0', '{bucket.name} keeps log files for {bucket.logsKeptDays} days'],
      ['bucket.digestsKeptDays >= 365.0', '{bucket.name} keeps digests for {bucket.digestsKeptDays} days'],
      ['bucket.lockEnabled && bucket.lockMode == "COMPLIANCE" && bucket.lockDays > 1.0', 'not locked'],
      ['bucket.accessLogTarget != "" && bucket.accessLogTarget != bucket.name', 'not logged'],
    ],
  }),
  compiledPolicy({
    id: 'log-bucket-has-all-the-rest',
    subject: 'log-bucket',
    assert: [
      ['bucket.replicated', '{bucket.name} is not replicated'],
      ['bucket.blocksPublicAccess', '{bucket.name} blocks too little'],
      ['!bucket.notifies', '{bucket.name} tells somebody'],
    ],
  }),
  compiledPolicy({
    id: 'key-rotates',
    subject: 'key',
    assert: [
      [
        'key.rotation && key.rotationDays <= 365.0',
        '{key.arn} of {key.origin} rotates after {key.rotationDays}',
      ],
      ['!key.multiRegion && key.spec == "SYMMETRIC_DEFAULT" && key.usage == "ENCRYPT_DECRYPT"', 'no'],
    ],
  }),
  compiledPolicy({
    id: 'trail-complete',
    subject: 'trail',
    assert: [['trail.recordsAllManagement', '{trail.name} leaves something out']],
  }),
  compiledPolicy({
    id: 'trail-without-echo',
    subject: 'trail',
    assert: [['!trail.recordsOwnDeliveries', '{trail.name} records its own deliveries']],
  }),
  compiledPolicy({
    id: 'trail-delivers',
    subject: 'trail',
    assert: [
      [
        'trail.copies.each.all(c, c.lastDelivery != "" && c.lastDigest != "" && c.lastLogsDelivery == "")',
        '{trail.name} is silent',
      ],
      [
        'trail.copies.each.all(c, c.lastDelivery == "" || timestamp(c.lastDelivery) > now - duration("24h"))',
        '{trail.name} is late',
      ],
    ],
  }),
];
