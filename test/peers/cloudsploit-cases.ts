import type { JsonObject } from '../../src/model/json.ts';
import type { PeerCase, PeerGroup } from './peer-case.ts';
import { covered, gap, judged, management, objects, unknown } from './questions.ts';
import { advanced, basic, managementEvents, s3Objects, trails } from './worlds.ts';

const logs = 'arn:aws:s3:::acme-logs/';
const orders = 'arn:aws:s3:::acme-orders/';

/** S3 data events of a trail with these values, a list for each data resource. */
function values(...lists: readonly (readonly string[])[]): JsonObject {
  const DataResources = lists.map((Values) => ({ Type: 'AWS::S3::Object', Values }));
  return basic({ ReadWriteType: 'All', IncludeManagementEvents: false, DataResources });
}

const c4: PeerCase = {
  name: 'C4: several lists of buckets, prefixes, and advanced selectors with an ARN',
  right:
    'All data resources of all selectors count. A value for a prefix is about its objects, and an advanced selector without readOnly records reads and writes.',
  peers: {
    CloudSploit:
      'the last list takes the place of those before; prefixes and `arn:aws:s3:::` match nothing; an advanced selector with an ARN and without readOnly does not count',
  },
  scenes: [
    {
      what: 'two lists',
      base: 'account',
      patch: trails({ main: values([logs], [orders]) }),
      questions: [
        covered('us-east-1', objects(logs, false), 'main'),
        covered('us-east-1', objects(orders, true), 'main'),
      ],
    },
    {
      what: 'a prefix',
      base: 'account',
      patch: trails({ main: values([`${logs}invoices/`]) }),
      questions: [
        covered('us-east-1', objects(`${logs}invoices/`, true), 'main'),
        gap('us-east-1', objects(logs, true), { eventCategory: 'Data' }),
      ],
    },
    {
      what: 'a bucket without its slash',
      base: 'account',
      patch: trails({ main: values(['arn:aws:s3:::acme-logs']) }),
      questions: [unknown('us-east-1', objects(logs, true), { code: 'Undocumented' })],
    },
    {
      what: 'all buckets',
      base: 'account',
      patch: trails({ main: values(['arn:aws:s3:::']) }),
      questions: [covered('us-east-1', objects(orders, true), 'main')],
    },
    {
      what: 'an advanced selector with an ARN and without readOnly',
      base: 'account',
      patch: trails({ main: advanced(s3Objects({ 'resources.ARN': { StartsWith: [logs] } })) }),
      questions: [
        covered('us-east-1', objects(logs, true), 'main'),
        covered('us-east-1', objects(logs, false), 'main'),
      ],
    },
  ],
};

const c5: PeerCase = {
  name: 'C5: management and data events by advanced selectors',
  right: 'They are read like basic ones: covered, or a gap with a witness.',
  peers: { CloudSploit: 'unknown, whatever they select' },
  scenes: [
    {
      what: 'both are selected',
      base: 'account',
      patch: trails({ main: advanced(managementEvents, s3Objects()) }),
      questions: [
        covered('eu-west-1', management, 'main'),
        covered('eu-west-1', objects(logs, true), 'main'),
        judged('management-events-recorded-in-every-region', {
          'region eu-west-1': 'pass',
          'region us-east-1': 'pass',
        }),
      ],
    },
    {
      what: 'only management events are',
      base: 'account',
      patch: trails({ main: advanced(managementEvents) }),
      questions: [
        covered('eu-west-1', management, 'main'),
        gap('eu-west-1', objects(logs, true), { eventCategory: 'Data' }),
      ],
    },
  ],
};

export const cloudsploitCases: PeerGroup = {
  title: 'Found in CloudSploit',
  about: 'Selectors that its plugins read otherwise than AWS documents them.',
  cases: [c4, c5],
};
