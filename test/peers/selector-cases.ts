import type { PeerCase, PeerGroup } from './peer-case.ts';
import {
  covered,
  gap,
  judged,
  management,
  managementReads,
  managementWrites,
  objects,
  unknown,
} from './questions.ts';
import {
  advanced,
  anotherTrail,
  basic,
  dataResources,
  managementEvents,
  s3Objects,
  trails,
} from './worlds.ts';

const logs = 'arn:aws:s3:::acme-logs/';
const readOnly = basic({ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true });
const writeOnly = basic({ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true });
const without = (source: string) => basic({ ExcludeManagementEventSources: [source] });

const basicAndAdvanced: PeerCase = {
  name: 'advanced versus basic selectors',
  right: 'Both are one language: what means the same has the same answer.',
  peers: {
    Prowler: 'reads both for some data events; management events by the name of the selector',
    Steampipe: 'reads basic ones, and searches the text of advanced ones in one control',
    CloudSploit: 'reads advanced ones for S3 objects; otherwise unknown',
    ScoutSuite: 'reads basic ones',
    'Cloud Custodian': 'reads both for management events, basic ones for data events',
    'Config / Security Hub': 'reads both',
  },
  scenes: (
    [
      ['basic', basic({}, dataResources('AWS::S3::Object', [logs]))],
      ['advanced', advanced(managementEvents, s3Objects({ 'resources.ARN': { StartsWith: [logs] } }))],
    ] as const
  ).map(([what, main]) => ({
    what: `all management events and the objects of a bucket, ${what}`,
    base: 'account',
    patch: trails({ main }),
    questions: [
      covered('eu-west-1', management, 'main'),
      covered('eu-west-1', objects(logs, true), 'main'),
      covered('eu-west-1', objects(logs, false), 'main'),
      gap('eu-west-1', objects('arn:aws:s3:::acme-logs-old/', false), { eventCategory: 'Data' }),
    ],
  })),
};

const addUp: PeerCase = {
  name: 'read-only and write-only trails that add up',
  right: 'What is recorded is the union of all trails that log.',
  peers: {
    Prowler: 'fails: no trail does it alone',
    Steampipe: 'alarm: no trail does it alone',
    CloudSploit: 'judges each trail alone',
    ScoutSuite: 'judges each trail alone; a request for the union is open',
    'Cloud Custodian': 'fails: one trail must meet all options',
    'Config / Security Hub': 'judges each trail alone',
  },
  scenes: [
    {
      what: 'both log',
      base: 'account',
      patch: trails({ main: readOnly, second: anotherTrail(writeOnly) }),
      questions: [
        covered('eu-west-1', management, 'main', 'second'),
        judged('management-events-recorded-in-every-region', {
          'region eu-west-1': 'pass',
          'region us-east-1': 'pass',
        }),
      ],
    },
    {
      what: 'the write-only one is stopped in one region',
      base: 'account',
      patch: trails({
        main: readOnly,
        second: anotherTrail({ ...writeOnly, copies: { 'eu-west-1': { logging: false } } }),
      }),
      questions: [
        covered('us-east-1', management, 'main', 'second'),
        covered('eu-west-1', managementReads, 'main'),
        gap('eu-west-1', managementWrites, { readOnly: 'false' }),
      ],
    },
  ],
};

const exclusions: PeerCase = {
  name: 'KMS and RDS Data left out',
  right: 'A gap whose witness is an event of the source left out, unless another trail that logs records it.',
  peers: {
    Prowler: 'does not look',
    Steampipe: 'looks in one control, at basic selectors',
    CloudSploit: 'does not look',
    ScoutSuite: 'does not look',
    'Cloud Custodian': 'does not look',
    'Config / Security Hub': 'fails',
  },
  scenes: [
    {
      what: 'KMS, by a basic selector',
      base: 'account',
      patch: trails({ main: without('kms.amazonaws.com') }),
      questions: [
        gap('eu-west-1', management, { eventSource: 'kms.amazonaws.com' }),
        judged(
          'management-events-recorded-in-every-region',
          { 'region eu-west-1': 'fail', 'region us-east-1': 'fail' },
          { message: 'kms:' },
        ),
      ],
    },
    {
      what: 'RDS Data, by an advanced selector',
      base: 'account',
      patch: trails({
        main: advanced({ ...managementEvents, eventSource: { NotEquals: ['rdsdata.amazonaws.com'] } }),
      }),
      questions: [gap('eu-west-1', management, { eventSource: 'rdsdata.amazonaws.com' })],
    },
    {
      what: 'each by one of two trails, so nothing is lost',
      base: 'account',
      patch: trails({
        main: without('kms.amazonaws.com'),
        second: anotherTrail(without('rdsdata.amazonaws.com')),
      }),
      questions: [covered('eu-west-1', management, 'main', 'second')],
    },
  ],
};

const prefixes: PeerCase = {
  name: 'bucket data selector prefix',
  right:
    'A value is a prefix of ARNs: with a slash behind the bucket it means that bucket, with more behind it the objects whose keys begin so. Without the slash AWS does not document what it means: unknown.',
  peers: {
    Prowler: 'knows the values for all objects, no bucket and no prefix',
    Steampipe: 'takes a bucket whose name begins alike for the bucket',
    CloudSploit: 'cuts off the last character and compares',
    ScoutSuite: 'compares with two lists of one value',
    'Cloud Custodian': 'looks whether the bucket is named',
    'Config / Security Hub': 'wants all buckets',
  },
  scenes: [
    {
      what: 'objects whose keys begin so are recorded, the others of the bucket not',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', [`${logs}invoices/`])) }),
      questions: [
        covered('eu-west-1', objects(`${logs}invoices/2026`, true), 'main'),
        gap('eu-west-1', objects(logs, true), { 'resources.type': 'AWS::S3::Object' }),
      ],
    },
    {
      what: 'the bucket, and not one whose name goes on',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', [logs])) }),
      questions: [
        covered('eu-west-1', objects(logs, true), 'main'),
        gap('eu-west-1', objects('arn:aws:s3:::acme-logs-old/', true), { eventCategory: 'Data' }),
      ],
    },
    {
      what: 'the bucket without its slash',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', ['arn:aws:s3:::acme-logs'])) }),
      questions: [unknown('eu-west-1', objects(logs, true), { kind: 'unsupported', code: 'Undocumented' })],
    },
    ...['arn:aws:s3', 'arn:aws:s3:::'].map((value) => ({
      what: `all objects, as ${value}`,
      base: 'account' as const,
      patch: trails({ main: basic(dataResources('AWS::S3::Object', [value])) }),
      questions: [
        covered('eu-west-1', objects(logs, true), 'main'),
        covered('eu-west-1', objects('arn:aws:s3:::anything/', false), 'main'),
      ],
    })),
  ],
};

export const selectorCases: PeerGroup = {
  title: 'What selectors select',
  about: 'Basic and advanced event selectors, one by one and together.',
  cases: [basicAndAdvanced, addUp, exclusions, prefixes],
};
