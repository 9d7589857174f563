import type { JsonObject } from '../../src/model/json.ts';
import type { PeerCase, PeerGroup } from './peer-case.ts';
import { covered, gap, judged, management, objects, unknown } from './questions.ts';
import {
  account,
  advanced,
  basic,
  dataResources,
  lab,
  logArchive,
  s3Objects,
  shop,
  trails,
} from './worlds.ts';

const trailFromMember: PeerCase = {
  name: 'organization trail from member',
  right:
    'A member sees that the trail logs in it, and may not read what the trail selects: unknown, with that reason, until the owner is scanned too or its snapshot is judged along.',
  peers: {
    Prowler: 'an error stops the reading of trails; those that come after it look stopped',
    Steampipe: 'selectors are empty; the account gets a note, delivery to log groups an alarm',
    CloudSploit: 'unknown',
    ScoutSuite: 'no finding',
    'Cloud Custodian': 'the call is refused',
    'Config / Security Hub': 'no data',
  },
  scenes: [
    {
      what: 'the member alone',
      base: 'organization',
      patch: { caller: { account: shop } },
      scope: { organization: false, roleName: '' },
      questions: [
        unknown('eu-west-1', management, {
          kind: 'not-readable-from-here',
          call: 'cloudtrail:GetEventSelectors',
        }),
        judged('trail-is-logging', { 'trail org': 'pass' }),
        judged('management-events-recorded-in-every-region', {
          'region eu-west-1': 'error',
          'region us-east-1': 'error',
        }),
      ],
    },
    {
      what: 'the member alone, if AWS does not tell it the status either',
      base: 'organization',
      patch: { caller: { account: shop }, assumptions: { memberTrailStatus: 'refused' } },
      scope: { organization: false, roleName: '' },
      questions: [
        unknown('eu-west-1', management, {
          kind: 'not-readable-from-here',
          call: 'cloudtrail:GetTrailStatus',
        }),
        judged('trail-is-logging', { 'trail org': 'error' }),
      ],
    },
    {
      what: "the member's snapshot and the owner's, judged together",
      base: 'organization',
      patch: { caller: { account: shop } },
      scope: { organization: false, roleName: '' },
      joinedWith: account,
      questions: [covered('eu-west-1', management, 'org')],
    },
    {
      what: 'the organization, from its management account',
      base: 'organization',
      patch: {},
      questions: [
        covered({ account: shop, region: 'eu-west-1' }, management, 'org'),
        covered({ account: lab, region: 'us-east-1' }, management, 'org'),
      ],
    },
    {
      what: "the owner's trail logs, the member's copy of it is stopped",
      base: 'organization',
      patch: trails({ org: { members: { [shop]: { logging: false } } } }),
      questions: [
        covered({ account, region: 'eu-west-1' }, management, 'org'),
        gap({ account: shop, region: 'eu-west-1' }, management, { eventCategory: 'Management' }),
      ],
    },
  ],
};

const bucketElsewhere: PeerCase = {
  name: 'bucket in other account',
  right:
    'It is read with the credentials of the account that owns it, when that is scanned. Otherwise it is foreign: unknown, not missing and not harmless.',
  peers: {
    Prowler: 'leaves it to people, also the own bucket of a region that is not scanned',
    Steampipe: 'skips it, drops it or raises an alarm, depending on the control',
    CloudSploit: 'fails: it may have been deleted',
    ScoutSuite: 'does not connect trail and bucket',
    'Config / Security Hub': 'no data',
  },
  scenes: [
    {
      what: "the log archive's bucket, when the organization is scanned",
      base: 'organization',
      patch: {},
      questions: [
        judged(
          'log-bucket-in-expected-account',
          { [`log-bucket acme-org-logs of ${logArchive}`]: 'pass' },
          { params: { accounts: [logArchive] } },
        ),
        judged('log-bucket-not-public', { [`log-bucket acme-org-logs of ${logArchive}`]: 'pass' }),
      ],
    },
    {
      what: 'the same bucket, when only the management account is scanned',
      base: 'organization',
      patch: {},
      scope: { organization: false, roleName: '' },
      questions: [
        judged('log-bucket-in-expected-account', { 'log-bucket acme-org-logs': 'error' }),
        judged('log-bucket-not-public', { 'log-bucket acme-org-logs': 'error' }),
        judged('trail-destinations-exist', { 'trail org': 'error' }),
      ],
    },
    {
      what: 'a bucket that nobody has',
      base: 'account',
      patch: trails({ main: { bucket: 'nobodys-logs' } }),
      questions: [judged('trail-destinations-exist', { 'trail main': 'fail' })],
    },
  ],
};

/** The healthy account in another partition: its trail at home in the first region. */
function inPartition(
  partition: string,
  [home, other]: readonly [string, string],
  main: JsonObject,
): JsonObject {
  const key = '11111111-2222-4333-8444-555555555555';
  const kmsKey = `arn:${partition}:kms:${home}:${account}:key/${key}`;
  return {
    partition,
    regions: {
      'us-east-1': null,
      'eu-west-1': null,
      'ap-southeast-3': null,
      [home]: 'default',
      [other]: 'default',
    },
    accounts: {
      [account]: {
        trails: { main: { home, kmsKey, ...main } },
        buckets: { 'acme-logs': { region: home } },
        keys: { [key]: { region: home } },
        // Those of the healthy world are in a region that is not there.
        logGroups: null,
        topics: null,
        alarms: null,
      },
    },
  };
}

const china = ['cn-north-1', 'cn-northwest-1'] as const;
const government = ['us-gov-east-1', 'us-gov-west-1'] as const;

const partitions: PeerCase = {
  name: 'partitions',
  right:
    'Partition, regions and ARNs are those of the identity that asks: a selector for all objects means all there, and one for ARNs of another partition reaches nothing.',
  peers: {
    Prowler: 'knows the partition of ARNs',
    Steampipe: 'compares with ARNs of the partition aws, so others fail',
    CloudSploit: 'knows the partition of ARNs',
    ScoutSuite: 'compares with ARNs of the partition aws',
  },
  scenes: [
    {
      what: 'China: all objects, by a basic selector',
      base: 'account',
      patch: inPartition('aws-cn', china, basic(dataResources('AWS::S3::Object', ['arn:aws-cn:s3']))),
      questions: [
        covered('cn-northwest-1', objects('arn:aws-cn:s3:::acme-logs/', true), 'main'),
        judged('multi-region-trail-in-every-region', { account: 'pass' }),
        judged('trail-encrypted-with-kms', { 'trail main': 'pass' }),
      ],
    },
    {
      what: 'GovCloud: one bucket, by an advanced selector',
      base: 'account',
      patch: inPartition(
        'aws-us-gov',
        government,
        advanced(s3Objects({ 'resources.ARN': { StartsWith: ['arn:aws-us-gov:s3:::acme-logs/'] } })),
      ),
      questions: [
        covered('us-gov-west-1', objects('arn:aws-us-gov:s3:::acme-logs/', false), 'main'),
        gap('us-gov-west-1', objects('arn:aws-us-gov:s3:::other/', false), { eventCategory: 'Data' }),
      ],
    },
    {
      what: 'GovCloud: a bucket by an ARN of the partition aws',
      base: 'account',
      patch: inPartition(
        'aws-us-gov',
        government,
        advanced(s3Objects({ 'resources.ARN': { StartsWith: ['arn:aws:s3:::acme-logs/'] } })),
      ),
      questions: [
        gap('us-gov-west-1', objects('arn:aws-us-gov:s3:::acme-logs/', false), { eventCategory: 'Data' }),
      ],
    },
  ],
};

export const accountCases: PeerGroup = {
  title: 'Where trails reach: accounts',
  about: 'Organizations, destinations in other accounts, and partitions.',
  cases: [trailFromMember, bucketElsewhere, partitions],
};
