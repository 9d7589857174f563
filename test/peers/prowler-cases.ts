import type { JsonObject } from '../../src/model/json.ts';
import type { PeerCase, PeerGroup } from './peer-case.ts';
import { covered, gap, invocations, judged, management, objects } from './questions.ts';
import {
  account,
  advanced,
  advancedSelector,
  anotherTrail,
  basic,
  dataResources,
  managementEvents,
  s3Objects,
  trails,
} from './worlds.ts';

const orders = 'arn:aws:s3:::acme-orders/';
const billing = `arn:aws:lambda:eu-west-1:${account}:function:billing`;
const everyRegion = 'management-events-recorded-in-every-region';
const bothFail = { 'region eu-west-1': 'fail', 'region us-east-1': 'fail' } as const;
const bothPass = { 'region eu-west-1': 'pass', 'region us-east-1': 'pass' } as const;

const p1: PeerCase = {
  name: 'P1: a trail in each region, none of them multi-region',
  right:
    'Everything is recorded today, and no trail follows the account into the next region: two questions with two answers. A multi-region trail without management events meets the one and not the other.',
  peers: { Prowler: 'passes for regions either way, and does not ask there what is recorded' },
  scenes: [
    {
      what: 'single-region trails everywhere',
      base: 'account',
      patch: trails({
        main: { multiRegion: false },
        ireland: { home: 'eu-west-1', bucket: 'acme-logs' },
      }),
      questions: [
        judged('multi-region-trail-in-every-region', { account: 'fail' }),
        judged(everyRegion, bothPass),
      ],
    },
    {
      what: 'a multi-region trail for data events alone',
      base: 'account',
      patch: trails({ main: advanced(s3Objects()) }),
      questions: [
        judged('multi-region-trail-in-every-region', { account: 'pass' }),
        judged(everyRegion, bothFail),
        gap('eu-west-1', management, { eventCategory: 'Management' }),
      ],
    },
  ],
};

const p3: PeerCase = {
  name: 'P3: the name of an advanced selector',
  right: 'A name says nothing: what counts is what the fields select.',
  peers: {
    Prowler:
      'wants one name: fails all events under another name, passes data events and exclusions under that name',
  },
  scenes: [
    {
      what: 'all management events under a name of our own, and without a name',
      base: 'account',
      patch: trails({
        main: { advancedSelectors: [advancedSelector(managementEvents, 'everything that people do')] },
        second: anotherTrail(advanced(managementEvents)),
      }),
      questions: [covered('eu-west-1', management, 'main', 'second'), judged(everyRegion, bothPass)],
    },
    {
      what: 'data events under the usual name',
      base: 'account',
      patch: trails({
        main: { advancedSelectors: [advancedSelector(s3Objects(), 'Management events selector')] },
      }),
      questions: [gap('eu-west-1', management, { eventCategory: 'Management' })],
    },
    {
      what: 'management events without KMS under the usual name',
      base: 'account',
      patch: trails({
        main: {
          advancedSelectors: [
            advancedSelector(
              { ...managementEvents, eventSource: { NotEquals: ['kms.amazonaws.com'] } },
              'Management events selector',
            ),
          ],
        },
      }),
      questions: [gap('eu-west-1', management, { eventSource: 'kms.amazonaws.com' })],
    },
  ],
};

const p4: PeerCase = {
  name: 'P4: sources left out by a basic selector',
  right: 'A gap, with an event of the source as the witness.',
  peers: { Prowler: 'passes' },
  scenes: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'].map((source) => ({
    what: source,
    base: 'account',
    patch: trails({ main: basic({ ExcludeManagementEventSources: [source] }) }),
    questions: [gap('eu-west-1', management, { eventSource: source }), judged(everyRegion, bothFail)],
  })),
};

const narrowed = (what: string, main: JsonObject, readOnly: boolean): PeerCase['scenes'][number] => ({
  what,
  base: 'account',
  patch: trails({ main }),
  questions: [gap('eu-west-1', objects(orders, readOnly), { 'resources.type': 'AWS::S3::Object' })],
});

const p5: PeerCase = {
  name: 'P5: an advanced selector for some S3 objects only',
  right:
    'Only what the fields select is recorded: one bucket is not all, one event name is not all, writes are not reads, and a stopped trail records nothing.',
  peers: { Prowler: 'passes as soon as a selector names the type, also of a trail that is stopped' },
  scenes: [
    narrowed(
      'the objects of another bucket',
      advanced(s3Objects({ 'resources.ARN': { StartsWith: ['arn:aws:s3:::acme-logs/'] } })),
      true,
    ),
    narrowed('one event name', advanced(s3Objects({ eventName: ['DeleteObject'] })), false),
    narrowed('writes, when reads are asked for', advanced(s3Objects({ readOnly: ['false'] })), true),
    narrowed('all objects, of a trail that is stopped', { ...advanced(s3Objects()), logging: false }, true),
    {
      what: 'all objects, of a trail that logs',
      base: 'account',
      patch: trails({ main: advanced(s3Objects()) }),
      questions: [
        covered('eu-west-1', objects(orders, true), 'main'),
        covered('eu-west-1', objects(orders, false), 'main'),
      ],
    },
  ],
};

const p12: PeerCase = {
  name: 'P12: invocations of one Lambda function',
  right:
    'A selector for a function is about that function, in its region; an invocation is a write, so a read-only selector records none.',
  peers: {
    Prowler:
      'any advanced selector for Lambda counts for every function; reads and writes are not told apart',
  },
  scenes: [
    {
      what: 'a selector for another function',
      base: 'account',
      patch: trails({
        main: advanced({
          eventCategory: ['Data'],
          'resources.type': ['AWS::Lambda::Function'],
          'resources.ARN': [`${billing}-test`],
        }),
      }),
      questions: [gap('eu-west-1', invocations(billing), { 'resources.ARN': billing })],
    },
    {
      what: 'all functions, reads only',
      base: 'account',
      patch: trails({
        main: basic(
          dataResources('AWS::Lambda::Function', ['arn:aws:lambda'], { ReadWriteType: 'ReadOnly' }),
        ),
      }),
      questions: [gap('eu-west-1', invocations(billing), { eventName: 'Invoke' })],
    },
    {
      what: 'all functions, and one by its ARN',
      base: 'account',
      patch: trails({
        main: basic(dataResources('AWS::Lambda::Function', ['arn:aws:lambda'])),
        second: anotherTrail(basic(dataResources('AWS::Lambda::Function', [billing]))),
      }),
      questions: [
        covered('eu-west-1', invocations(billing), 'main', 'second'),
        covered('eu-west-1', invocations(`${billing}-2`), 'main'),
      ],
    },
  ],
};

export const prowlerCases: PeerGroup = {
  title: 'Found in Prowler',
  about: 'Selectors that its checks read otherwise than AWS documents them.',
  cases: [p1, p3, p4, p5, p12],
};
