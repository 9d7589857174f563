import type { PeerCase, PeerGroup } from './peer-case.ts';
import { covered, gap, judged, management, objects } from './questions.ts';
import { advanced, anotherTrail, basic, managementEvents, s3Objects, trails } from './worlds.ts';

const logs = 'arn:aws:s3:::acme-logs/';
const everyRegion = 'management-events-recorded-in-every-region';
const bothFail = { 'region eu-west-1': 'fail', 'region us-east-1': 'fail' } as const;
const bothPass = { 'region eu-west-1': 'pass', 'region us-east-1': 'pass' } as const;

const k1: PeerCase = {
  name: 'K1: all management events, but for a source',
  right: 'A gap, with an event of the source as the witness, whichever kind of selector leaves it out.',
  peers: { 'Cloud Custodian': 'all management events are included' },
  scenes: [
    {
      what: 'RDS Data, by a basic selector',
      base: 'account',
      patch: trails({ main: basic({ ExcludeManagementEventSources: ['rdsdata.amazonaws.com'] }) }),
      questions: [
        gap('eu-west-1', management, { eventSource: 'rdsdata.amazonaws.com' }),
        judged(everyRegion, bothFail),
      ],
    },
    {
      what: 'KMS, by an advanced selector',
      base: 'account',
      patch: trails({
        main: advanced({ ...managementEvents, eventSource: { NotEquals: ['kms.amazonaws.com'] } }),
      }),
      questions: [gap('eu-west-1', management, { eventSource: 'kms.amazonaws.com' })],
    },
  ],
};

const k6: PeerCase = {
  name: 'K6: one trail for management events, another for data events',
  right: 'Each question is asked of all trails together; none has to do everything.',
  peers: { 'Cloud Custodian': 'fails: one trail must meet all options of the filter' },
  scenes: [
    {
      what: 'each trail does its part',
      base: 'account',
      patch: trails({ main: advanced(managementEvents), second: anotherTrail(advanced(s3Objects())) }),
      questions: [
        covered('eu-west-1', management, 'main'),
        covered('eu-west-1', objects(logs, false), 'second'),
        judged(everyRegion, bothPass),
        judged('multi-region-trail-in-every-region', { account: 'pass' }),
      ],
    },
  ],
};

export const cloudCustodianCases: PeerGroup = {
  title: 'Found in Cloud Custodian',
  about: 'Selectors that its account filter reads otherwise than AWS documents them.',
  cases: [k1, k6],
};
