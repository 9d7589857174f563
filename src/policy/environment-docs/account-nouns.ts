import type { NounDocs } from './noun-doc.ts';

export const accountNouns: NounDocs<'Organization' | 'Account' | 'ServiceControlPolicy' | 'Region'> = {
  Organization: {
    about: 'The organization that was scanned with `--org`.',
    subject: 'organization',
    members: {
      id: ['its id', 'organization.id == "o-exampleorg"'],
      managementAccount: [
        'the id of its management account',
        'organization.managementAccount == "111122223333"',
      ],
      accounts: [
        'its accounts that are in scope',
        'organization.accounts.each.all(account, account.state == "ACTIVE")',
      ],
      trails: [
        'its organization trails, as the management account sees them',
        'organization.trails.each.exists(trail, trail.multiRegion)',
      ],
      eventDataStores: [
        'event data stores of its management account, those of the organization among them',
        'organization.eventDataStores.each.exists(store, store.organization)',
      ],
      delegatedAdministrators: [
        'ids of the accounts that administer CloudTrail for it',
        'size(organization.delegatedAdministrators) <= 1',
      ],
      trustedServices: [
        'principals of the services that may act in it',
        '"cloudtrail.amazonaws.com" in organization.trustedServices',
      ],
    },
  },
  Account: {
    about: 'An account that was scanned.',
    subject: 'account',
    members: {
      id: ['its 12 digits', 'account.id != "111122223333"'],
      partition: ['`aws`, `aws-cn`, `aws-us-gov`, …', 'account.partition == "aws"'],
      name: ['its name in Organizations', 'glob(account.name, "prod-*")'],
      ou: ['its unit, names from the root down', 'account.ou.startsWith("Root/Security")'],
      state: ['`ACTIVE`, `SUSPENDED`, … as Organizations says it', 'account.state == "ACTIVE"'],
      isManagement: ['whether it manages its organization', '!account.isManagement'],
      inOrganization: ['whether it is in an organization', 'account.inOrganization'],
      regions: [
        'its regions that are in scope',
        'account.regions.each.all(region, region.optIn != "asserted")',
      ],
      trails: [
        'every trail that it is shown, organization trails of other accounts too',
        'account.trails.each.exists(trail, trail.isLogging)',
      ],
      buckets: [
        'every bucket that it owns',
        'account.buckets.each.all(bucket, bucket.region == "eu-central-1")',
      ],
      eventDataStores: [
        'every event data store that it is shown: its own and, if it administers CloudTrail, the organization’s',
        'account.eventDataStores.each.all(store, store.terminationProtection)',
      ],
      tags: ['tags in Organizations, each `key=value`', '"stage=prod" in account.tags'],
      serviceControlPolicies: [
        'service control policies in force for it: its own, its units’ and the root’s',
        'account.serviceControlPolicies.each.exists(policy, !policy.awsManaged)',
      ],
    },
  },
  ServiceControlPolicy: {
    about: 'What no identity of the accounts below may do, whatever else it is allowed.',
    subject: 'account',
    members: {
      id: ['its id', 'account.serviceControlPolicies.each.all(policy, policy.id != "p-examplepolicy")'],
      name: [
        'its name',
        'account.serviceControlPolicies.each.exists(policy, policy.name == "protect-cloudtrail")',
      ],
      awsManaged: [
        'whether AWS wrote it: `FullAWSAccess` is',
        'account.serviceControlPolicies.each.exists(policy, !policy.awsManaged)',
      ],
    },
  },
  Region: {
    about: 'A region of an account, enabled there and in scope.',
    subject: 'region',
    members: {
      account: ['the account whose region it is', '!region.account.isManagement'],
      name: ['its name', 'region.name.startsWith("eu-")'],
      optIn: [
        '`enabled-by-default`, `opted-in`, `asserted` (the user says that it is enabled) or `assumed`',
        'region.optIn != "asserted"',
      ],
      copies: ['every trail that shows in it', 'atMost(region.copies, 5)'],
      ownCopies: [
        'of these, trails at home in it',
        'region.ownCopies.each.all(copy, copy.trail.multiRegion)',
      ],
      shadowCopies: [
        'of these, trails of the account at home in another region',
        'region.shadowCopies.each.all(copy, copy.isLogging)',
      ],
      organizationCopies: [
        'of these, organization trails that another account owns',
        'atLeast(region.organizationCopies, 1)',
      ],
      eventDataStores: [
        'event data stores of the account that were made in it, whatever their state',
        'atMost(region.eventDataStores, 9)',
      ],
    },
  },
};
