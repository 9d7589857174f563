import type { PeerCase, PeerGroup } from './peer-case.ts';
import { covered, gap, judged, management, managementWrites, objects } from './questions.ts';
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
const everyRegion = 'management-events-recorded-in-every-region';
const bothFail = { 'region eu-west-1': 'fail', 'region us-east-1': 'fail' } as const;
const bothPass = { 'region eu-west-1': 'pass', 'region us-east-1': 'pass' } as const;

const s3: PeerCase = {
  name: 'S3: a bucket whose name begins like that of another',
  right: 'The slash ends the name of a bucket; `arn:aws:s3:::` means all of them.',
  peers: {
    Steampipe: 'the longer name counts for the shorter, `arn:aws:s3:::` for none, and other partitions fail',
  },
  scenes: [
    {
      what: 'a selector for the bucket with the longer name',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', ['arn:aws:s3:::acme-logs-old/'])) }),
      questions: [
        gap('us-east-1', objects(logs, false), { eventCategory: 'Data' }),
        judged(
          'data-events-on-critical-buckets',
          { 'bucket acme-logs': 'fail' },
          { params: { buckets: ['acme-logs'] } },
        ),
      ],
    },
    {
      what: 'all buckets',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', ['arn:aws:s3:::'])) }),
      questions: [
        covered('us-east-1', objects(logs, false), 'main'),
        judged(
          'data-events-on-critical-buckets',
          { 'bucket acme-logs': 'pass' },
          { params: { buckets: ['acme-logs'] } },
        ),
      ],
    },
  ],
};

const s4: PeerCase = {
  name: 'S4: S3 objects by advanced selectors, and by a trail that is stopped',
  right: 'Advanced selectors count, and a trail that does not log does not.',
  peers: { Steampipe: 'alarm for advanced selectors; a stopped trail with basic ones is fine' },
  scenes: [
    {
      what: 'an advanced selector',
      base: 'account',
      patch: trails({ main: advanced(s3Objects({ 'resources.ARN': { StartsWith: [logs] } })) }),
      questions: [
        covered('us-east-1', objects(logs, true), 'main'),
        covered('us-east-1', objects(logs, false), 'main'),
      ],
    },
    {
      what: 'a basic selector of a stopped trail',
      base: 'account',
      patch: trails({
        main: { logging: false, ...basic(dataResources('AWS::S3::Object', ['arn:aws:s3'])) },
      }),
      questions: [gap('us-east-1', objects(logs, true), { eventCategory: 'Data' })],
    },
  ],
};

const s5: PeerCase = {
  name: 'S5: reads and writes of data events, without management events',
  right: '`ReadWriteType: All` says nothing about management events when they are not included.',
  peers: { Steampipe: 'fine: it reads the one setting and not the other' },
  scenes: [
    {
      what: 'a basic selector for data events alone',
      base: 'account',
      patch: trails({ main: basic(dataResources('AWS::S3::Object', ['arn:aws:s3'])) }),
      questions: [
        gap('eu-west-1', management, { eventCategory: 'Management' }),
        judged(everyRegion, bothFail),
      ],
    },
  ],
};

const s6: PeerCase = {
  name: 'S6: an advanced selector without a condition on readOnly',
  right:
    'What category it selects decides. A data selector records no management events, and management events that read are not those that write.',
  peers: { Steampipe: 'fine, as soon as one selector of any category has no such condition' },
  scenes: [
    {
      what: 'a data selector alone',
      base: 'account',
      patch: trails({ main: advanced(s3Objects()) }),
      questions: [gap('eu-west-1', management, { eventCategory: 'Management' })],
    },
    {
      what: 'management events that read, beside a data selector',
      base: 'account',
      patch: trails({ main: advanced({ ...managementEvents, readOnly: ['true'] }, s3Objects()) }),
      questions: [
        gap('eu-west-1', managementWrites, { eventCategory: 'Management', readOnly: 'false' }),
        judged(everyRegion, bothFail),
      ],
    },
  ],
};

const s7: PeerCase = {
  name: 'S7: one trail that records everything, judged with others',
  right:
    'Whether everything is recorded is asked of each region once, over all trails: advanced selectors that leave something out are a gap, and a trail that records less does no harm beside one that records all.',
  peers: {
    Steampipe:
      'fine for any advanced selectors; otherwise a row for each trail and region, alarm for those that record less',
  },
  scenes: [
    {
      what: 'advanced selectors that leave KMS out',
      base: 'account',
      patch: trails({
        main: advanced({ ...managementEvents, eventSource: { NotEquals: ['kms.amazonaws.com'] } }),
      }),
      questions: [
        gap('eu-west-1', management, { eventSource: 'kms.amazonaws.com' }),
        judged(everyRegion, bothFail),
      ],
    },
    {
      what: 'a trail for data events beside one that records everything',
      base: 'account',
      patch: trails({ second: anotherTrail(basic(dataResources('AWS::S3::Object', ['arn:aws:s3']))) }),
      questions: [covered('eu-west-1', management, 'main'), judged(everyRegion, bothPass)],
    },
  ],
};

export const steampipeCases: PeerGroup = {
  title: 'Found in Steampipe',
  about: 'Selectors that the controls of its compliance mod read otherwise than AWS documents them.',
  cases: [s3, s4, s5, s6, s7],
};
