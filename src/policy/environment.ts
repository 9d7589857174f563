/**
 * What policies can see: one table that type-checks expressions at load, tells `evaluate/` which members a
 * view must have, and gives the documentation. `Pop<T>` is a set that may be incomplete and `Ref<T>` a
 * reference that may dangle; both are opaque to CEL's own list functions.
 */
export const environment = {
  Organization: {
    id: 'string',
    managementAccount: 'string',
    accounts: 'Pop<Account>',
    trails: 'Pop<Trail>',
    delegatedAdministrators: 'list<string>',
    trustedServices: 'list<string>',
  },
  Account: {
    id: 'string',
    partition: 'string',
    name: 'string',
    ou: 'string',
    state: 'string',
    isManagement: 'bool',
    regions: 'Pop<Region>',
    trails: 'Pop<Trail>',
    buckets: 'Pop<Bucket>',
    tags: 'list<string>',
    serviceControlPolicies: 'Pop<ServiceControlPolicy>',
  },
  ServiceControlPolicy: {
    id: 'string',
    name: 'string',
    awsManaged: 'bool',
  },
  Region: {
    account: 'Account',
    name: 'string',
    optIn: 'string',
    copies: 'Pop<Copy>',
    ownCopies: 'Pop<Copy>',
    shadowCopies: 'Pop<Copy>',
    organizationCopies: 'Pop<Copy>',
  },
  Copy: {
    trail: 'Trail',
    region: 'string',
    isLogging: 'bool',
    deliveryError: 'string',
    digestError: 'string',
    logsError: 'string',
    lastDelivery: 'string',
    lastDigest: 'string',
    lastLogsDelivery: 'string',
  },
  Trail: {
    arn: 'string',
    name: 'string',
    owner: 'string',
    home: 'string',
    owned: 'bool',
    multiRegion: 'bool',
    organization: 'bool',
    globalServiceEvents: 'bool',
    logFileValidation: 'bool',
    isLogging: 'bool',
    eventSelectors: 'double',
    dataResources: 'double',
    advancedSelectorValues: 'double',
    insights: 'list<string>',
    tags: 'list<string>',
    recordsOwnDeliveries: 'bool',
    copies: 'Pop<Copy>',
    bucket: 'Ref<Bucket>',
    key: 'Ref<Key>',
  },
  Bucket: {
    arn: 'string',
    name: 'string',
    owner: 'string',
    region: 'string',
    defaultEncryption: 'string',
    versioning: 'string',
    mfaDelete: 'bool',
    public: 'bool',
    publicByPolicy: 'bool',
    publicByAcl: 'bool',
    ownership: 'string',
    tags: 'list<string>',
    lockEnabled: 'bool',
    lockMode: 'string',
    lockDays: 'double',
    accessLogTarget: 'string',
    replicated: 'bool',
    blocksPublicAccess: 'bool',
    notifies: 'bool',
    logsKeptDays: 'double',
    digestsKeptDays: 'double',
  },
  Key: {
    arn: 'string',
    owner: 'string',
    region: 'string',
    state: 'string',
    manager: 'string',
    rotation: 'bool',
    rotationDays: 'double',
    multiRegion: 'bool',
    spec: 'string',
    origin: 'string',
    usage: 'string',
  },
} as const;

export type EnvironmentType = keyof typeof environment;

/** Members of every `Ref<T>`; `set` tells whether the trail names one at all. */
export const refMembers = {
  set: 'bool',
  present: 'bool',
  dangling: 'bool',
  foreign: 'bool',
  id: 'string',
} as const;

/** The variables that hold a subject, and their types. */
export const subjectVariables = {
  organization: 'Organization',
  account: 'Account',
  region: 'Region',
  trail: 'Trail',
  bucket: 'Bucket',
  key: 'Key',
} as const;

/** The variable that holds the subject, by subject kind. */
export const variableOfSubject = {
  organization: 'organization',
  account: 'account',
  region: 'region',
  trail: 'trail',
  bucket: 'bucket',
  'log-bucket': 'bucket',
  key: 'key',
} as const;
