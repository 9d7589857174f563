import type { NounDocs } from './noun-doc.ts';

export const eventDataStoreNouns: NounDocs<'EventDataStore'> = {
  EventDataStore: {
    about: 'An event data store of CloudTrail Lake.',
    subject: 'event-data-store',
    members: {
      arn: ['its ARN', 'eventDataStore.arn.contains(":cloudtrail:us-east-1:")'],
      name: ['its name', 'glob(eventDataStore.name, "org-*")'],
      owner: [
        'the account in its ARN, for one of an organization the management account',
        'eventDataStore.owner == "111122223333"',
      ],
      region: ['where it was made', 'eventDataStore.region == "us-east-1"'],
      status: [
        '`ENABLED`, `STOPPED_INGESTION`, … as AWS says it',
        'eventDataStore.status != "PENDING_DELETION"',
      ],
      ingesting: ['whether it takes events in; unknown while that changes', 'eventDataStore.ingesting'],
      multiRegion: ['whether it takes in events of all regions', 'eventDataStore.multiRegion'],
      organization: ['whether it takes in events of all accounts', 'eventDataStore.organization'],
      categories: [
        'the categories of events that its selectors name, `Management`, `Data`, `ConfigurationItem`, …',
        '"Management" in eventDataStore.categories',
      ],
      retentionDays: ['for how many days it keeps an event', 'eventDataStore.retentionDays >= 365'],
      terminationProtection: [
        'whether it is protected against deletion',
        'eventDataStore.terminationProtection',
      ],
      kmsKey: [
        'the ARN of the key that encrypts it, empty when it has none of its own',
        'eventDataStore.kmsKey != ""',
      ],
      open: ['whether its policy lets anybody in, whoever they are', '!eventDataStore.open'],
      federationRole: [
        'the role with which Athena reads it; set where it is federated',
        '!eventDataStore.federationRole.dangling',
      ],
    },
  },
};
