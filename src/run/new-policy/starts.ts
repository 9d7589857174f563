import type { SubjectKind } from '../../model/scan-result.ts';

/** What a new policy of a subject kind begins with: a condition that means something, and cases that show it. */
export interface PolicyStart {
  /** How often it is judged. */
  readonly judged: string;
  /** YAML of `assert`, and of `params` and `requirements` where it needs them. */
  readonly policy: string;
  /** YAML of the cases, the top of the file included. */
  readonly cases: string;
}

/** Every case below changes one thing of what is healthy. */
export const starts: Readonly<Record<SubjectKind, PolicyStart>> = {
  organization: {
    judged: 'once, for an organization that is scanned with --org',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: organization.trails.each.exists(trail, trail.logFileValidation)
    message: "no organization trail has log file validation"
`,
    cases: `base: organization # the healthy organization; without it, a healthy account
cases:
  - name: as in the healthy organization
    expect: { organization: pass }

  - name: validation is off
    world: { accounts: { "111122223333": { trails: { org: { logFileValidation: false } } } } }
    expect: { organization: fail }
    message: no organization trail has log file validation

  - name: one of two has it
    world: { accounts: { "111122223333": { trails: { second: { home: us-east-1, organization: true, bucket: acme-org-logs } } } } }
    expect: { organization: pass }

  - name: the trails cannot be listed
    world: { faults: [{ call: "cloudtrail:DescribeTrails", error: AccessDeniedException }] }
    expect: { organization: error }
`,
  },
  account: {
    judged: 'once for each account',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: atMost(account.trails, params.most)
    message: "account {account.id} has more than {params.most} trails"
params:
  most: 1 # trailproof.yaml can set another value
`,
    cases: `cases:
  - name: one trail
    expect: { account: pass }

  - name: two trails
    world: { accounts: { "111122223333": { trails: { second: { home: us-east-1, bucket: acme-logs } } } } }
    expect: { account: fail }
    message: has more than 1 trails

  - name: the trails of one region cannot be listed
    world: { faults: [{ call: "cloudtrail:DescribeTrails", region: eu-west-1, error: AccessDeniedException }] }
    expect: { account: error }
`,
  },
  region: {
    judged: 'once for each enabled region of each account',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: covered(region, "changes")
    message: '{lost(region, "changes")}'
requirements: # sets of events, by names of your choice
  changes:
    title: Changes of roles and users
    events: { eventCategory: Management, eventSource: iam.amazonaws.com, readOnly: false }
`,
    cases: `cases:
  - name: a trail that records everything
    expect: { region us-east-1: pass, region eu-west-1: pass }

  - name: a trail that records only writes, and leaves out KMS
    world:
      accounts:
        "111122223333":
          trails:
            main: { selectors: [{ ReadWriteType: WriteOnly, IncludeManagementEvents: true, ExcludeManagementEventSources: [kms.amazonaws.com] }] }
    expect: { region us-east-1: pass, region eu-west-1: pass }

  - name: the trail is stopped
    world: { accounts: { "111122223333": { trails: { main: { logging: false } } } } }
    expect: { region us-east-1: fail, region eu-west-1: fail }
    message: main is stopped in eu-west-1

  - name: the selectors cannot be read
    world: { faults: [{ call: "cloudtrail:GetEventSelectors", error: AccessDeniedException }] }
    expect: { region us-east-1: error, region eu-west-1: error }
`,
  },
  trail: {
    judged: 'once for each trail',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: glob(trail.name, params.pattern)
    message: "{trail.name} is not named like {params.pattern}"
params:
  pattern: "main*" # trailproof.yaml can set another value
`,
    cases: `cases:
  - name: a name that is as it should be
    params: { pattern: "main*" } # whatever the default is
    expect: { trail main: pass }

  - name: another name
    params: { pattern: "main*" }
    world: { accounts: { "111122223333": { trails: { main: { name: test } } } } }
    expect: { trail main: fail }
    message: test is not named like main*

  - name: the trails of one region cannot be listed, so that one may be missing
    params: { pattern: "main*" }
    world: { faults: [{ call: "cloudtrail:DescribeTrails", region: eu-west-1, error: AccessDeniedException }] }
    expect: { account: error }
`,
  },
  bucket: {
    judged: 'once for each bucket of each account',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: bucket.versioning == "Enabled"
    message: "{bucket.name} keeps no versions of what is overwritten or deleted"
`,
    cases: bucketCases('bucket'),
  },
  'log-bucket': {
    judged: 'once for each bucket that trails deliver to',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: bucket.versioning == "Enabled"
    message: "{bucket.name} keeps no versions of what is overwritten or deleted"
`,
    cases: bucketCases('log-bucket'),
  },
  key: {
    judged: 'once for each key that trails encrypt with',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: key.rotation
    message: "{key.arn} is not rotated"
`,
    cases: `cases:
  - name: rotation is on
    expect: { key arn:aws:kms:us-east-1:111122223333:key/11111111-2222-4333-8444-555555555555: pass }

  - name: rotation is off
    world: { accounts: { "111122223333": { keys: { 11111111-2222-4333-8444-555555555555: { rotation: false } } } } }
    expect: { key arn:aws:kms:us-east-1:111122223333:key/11111111-2222-4333-8444-555555555555: fail }
    message: is not rotated

  - name: the key may not be asked
    world: { faults: [{ call: "kms:GetKeyRotationStatus", error: AccessDeniedException }] }
    expect: { key arn:aws:kms:us-east-1:111122223333:key/11111111-2222-4333-8444-555555555555: error }
`,
  },
  'log-group': {
    judged: 'once for each log group that trails send their events to',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: logGroup.retentionDays == 0 || logGroup.retentionDays >= params.days
    message: "{logGroup.name} keeps events for {logGroup.retentionDays} days"
params:
  days: 365 # trailproof.yaml can set another value
`,
    cases: `cases:
  - name: a year
    expect: { log-group cloudtrail: pass }

  - name: for ever
    world: { accounts: { "111122223333": { logGroups: { cloudtrail: { retentionDays: null } } } } }
    expect: { log-group cloudtrail: pass }

  - name: a month
    world: { accounts: { "111122223333": { logGroups: { cloudtrail: { retentionDays: 30 } } } } }
    expect: { log-group cloudtrail: fail }
    message: cloudtrail keeps events for 30 days

  - name: log groups cannot be listed
    world: { faults: [{ call: "logs:DescribeLogGroups", error: AccessDeniedException }] }
    expect: { log-group cloudtrail: error }
`,
  },
  topic: {
    judged: 'once for each topic that trails tell of their log files',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: topic.subscriptions.each.exists(subscription, subscription.confirmed)
    message: "nobody listens to {topic.name}"
`,
    cases: `cases:
  - name: somebody listens
    expect: { topic cloudtrail: pass }

  - name: nobody ever subscribed
    world: { accounts: { "111122223333": { topics: { cloudtrail: { subscriptions: [] } } } } }
    expect: { topic cloudtrail: fail }
    message: nobody listens to cloudtrail

  - name: a subscription that nobody confirmed
    world: { accounts: { "111122223333": { topics: { cloudtrail: { subscriptions: [{ protocol: email, endpoint: audit@example.com, confirmed: false }] } } } } }
    expect: { topic cloudtrail: fail }

  - name: subscriptions cannot be listed
    world: { faults: [{ call: "sns:ListSubscriptionsByTopic", error: AuthorizationErrorException }] }
    expect: { topic cloudtrail: error }
`,
  },
  'event-data-store': {
    judged: 'once for each event data store of CloudTrail Lake that accounts are shown',
    policy: `assert: # all lines must hold; each tells of one fact
  - that: eventDataStore.terminationProtection
    message: "{eventDataStore.name} can be deleted at any time"
`,
    cases: `cases:
  - name: protected
    world: { accounts: { "111122223333": { eventDataStores: { lake: { region: us-east-1 } } } } }
    expect: { event-data-store lake: pass }

  - name: not protected
    world: { accounts: { "111122223333": { eventDataStores: { lake: { region: us-east-1, terminationProtection: false } } } } }
    expect: { event-data-store lake: fail }
    message: lake can be deleted at any time

  - name: there is none
    expect: { account: not-applicable }

  - name: event data stores may not be looked at
    world:
      accounts: { "111122223333": { eventDataStores: { lake: { region: us-east-1 } } } }
      faults: [{ call: "cloudtrail:GetEventDataStore", error: AccessDeniedException }]
    expect: { event-data-store lake: error }
`,
  },
};

function bucketCases(kind: 'bucket' | 'log-bucket'): string {
  return `cases:
  - name: versions are kept
    expect: { ${kind} acme-logs: pass }

  - name: versions are not kept any more
    world: { accounts: { "111122223333": { buckets: { acme-logs: { versioning: Suspended } } } } }
    expect: { ${kind} acme-logs: fail }
    message: acme-logs keeps no versions

  - name: the bucket may not be asked
    world: { faults: [{ call: "s3:GetBucketVersioning", error: AccessDenied, status: 403 }] }
    expect: { ${kind} acme-logs: error }
`;
}
