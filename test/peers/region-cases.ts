import type { PeerCase, PeerGroup } from './peer-case.ts';
import { copies, covered, gap, judged, management, objects, unknown } from './questions.ts';
import { account, advanced, anotherTrail, lab, s3Objects, shop, trails } from './worlds.ts';

const shadowCopies: PeerCase = {
  name: 'shadow copies',
  right:
    'A trail is one subject per ARN, judged once, whatever number of regions shows it; its copies are evidence. It counts as one copy of each event in each region.',
  peers: {
    Prowler: 'takes the region that answered first as the region of the trail',
    Steampipe: 'some controls look at home regions only, others give a row for each region',
    CloudSploit: 'some plugins look at home regions only, others give a row for each region',
    ScoutSuite: 'links copies to the home region and judges that',
    'Cloud Custodian': 'leaves it to a filter that the policy must set',
    'Config / Security Hub': 'no data outside the home region for some controls',
  },
  scenes: [
    {
      what: 'a multi-region trail in two regions is judged once and recorded once',
      base: 'account',
      patch: {},
      questions: [
        judged('trail-is-logging', { 'trail main': 'pass' }),
        judged('log-file-validation-enabled', { 'trail main': 'pass' }),
        copies('eu-west-1', management, 1),
        copies('us-east-1', management, 1),
      ],
    },
  ],
};

const statusPerRegion: PeerCase = {
  name: 'status per region',
  right:
    'Each region answers for its own copy: one that is stopped is a gap there and nowhere else, and one that does not answer is unknown there.',
  peers: {
    Prowler: 'asks in one region, whichever answered first',
    Steampipe: 'asks in the home region only',
    CloudSploit: 'asks in each region',
    ScoutSuite: 'asks in the home region only',
    'Cloud Custodian': 'asks in the region of the session',
  },
  scenes: [
    {
      what: 'a copy that is stopped in one region',
      base: 'account',
      patch: trails({ main: { copies: { 'eu-west-1': { logging: false } } } }),
      questions: [
        covered('us-east-1', management, 'main'),
        gap('eu-west-1', management, { eventCategory: 'Management' }),
        judged('trail-is-logging', { 'trail main': 'fail' }, { message: 'main does not log in: eu-west-1' }),
      ],
    },
    {
      what: 'a status that one region refuses',
      base: 'account',
      patch: {
        faults: [{ call: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', error: 'AccessDeniedException' }],
      },
      questions: [
        covered('us-east-1', management, 'main'),
        unknown('eu-west-1', management, { kind: 'denied', call: 'cloudtrail:GetTrailStatus' }),
        judged('trail-is-logging', { 'trail main': 'error' }),
      ],
    },
  ],
};

const optInRegions: PeerCase = {
  name: 'opt-in / disabled regions',
  right:
    'Each account has the regions that it has enabled. One that is disabled is listed as left out and judged by nobody; one that is enabled counts like any other.',
  peers: {
    Prowler: 'the regions that EC2 calls enabled',
    Steampipe: 'the regions of the connection',
    CloudSploit: 'a fixed list',
    ScoutSuite: 'a fixed list, or what the session has',
    'Cloud Custodian': 'the regions of the policy',
    'Config / Security Hub': 'the regions where it is switched on',
  },
  scenes: [
    {
      what: 'a region that is not enabled is not judged',
      base: 'account',
      patch: {},
      questions: [
        judged('management-events-recorded-in-every-region', {
          'region eu-west-1': 'pass',
          'region us-east-1': 'pass',
        }),
      ],
    },
    {
      what: 'an enabled opt-in region has a copy of the multi-region trail',
      base: 'account',
      patch: { accounts: { [account]: { optedIn: ['ap-southeast-3'] } } },
      questions: [
        covered('ap-southeast-3', management, 'main'),
        judged('multi-region-trail-in-every-region', { account: 'pass' }),
      ],
    },
    {
      what: 'an enabled opt-in region that trails of the other regions do not reach',
      base: 'account',
      patch: {
        accounts: {
          [account]: {
            optedIn: ['ap-southeast-3'],
            trails: {
              main: { multiRegion: false },
              ireland: { home: 'eu-west-1', bucket: 'acme-logs' },
            },
          },
        },
      },
      questions: [
        covered('eu-west-1', management, 'ireland'),
        gap('ap-southeast-3', management, { eventCategory: 'Management' }),
        judged('management-events-recorded-in-every-region', {
          'region ap-southeast-3': 'fail',
          'region eu-west-1': 'pass',
          'region us-east-1': 'pass',
        }),
      ],
    },
    {
      what: 'a trail at home in an opt-in region does not reach members that have not enabled it',
      base: 'organization',
      patch: {
        accounts: {
          [account]: { optedIn: ['ap-southeast-3'], trails: { org: { home: 'ap-southeast-3' } } },
          [shop]: { optedIn: ['ap-southeast-3'] },
        },
      },
      questions: [
        covered({ account: shop, region: 'us-east-1' }, management, 'org'),
        gap({ account: lab, region: 'us-east-1' }, management, { eventCategory: 'Management' }),
      ],
    },
  ],
};

const stopped: PeerCase = {
  name: 'created but not logging',
  right:
    'A trail that does not log records nothing, of whatever category; that it does not log is a finding of its own. An error of delivery does not mean that nothing is recorded.',
  peers: {
    Prowler: 'looked at for regions and management events, not for data events, keys and validation',
    Steampipe: 'looked at for regions, not for data events, keys and validation',
    CloudSploit: 'looked at by one plugin',
    ScoutSuite: 'a rule of its own',
    'Cloud Custodian':
      'looked at unless the policy says not to; a trail whose delivery failed counts as stopped',
    'Config / Security Hub': 'not part of what the rule for an existing trail documents',
  },
  scenes: [
    {
      what: 'a stopped trail with selectors for everything',
      base: 'account',
      patch: trails({
        main: { logging: false, ...advanced({ eventCategory: ['Management'] }, s3Objects()) },
      }),
      questions: [
        gap('us-east-1', management, { eventCategory: 'Management' }),
        gap('us-east-1', objects('arn:aws:s3:::acme-logs/', false), { eventCategory: 'Data' }),
        judged('trail-is-logging', { 'trail main': 'fail' }),
        judged('multi-region-trail-in-every-region', { account: 'fail' }),
      ],
    },
    {
      what: 'a trail that logs and cannot deliver: what it records is another matter than where it arrives',
      base: 'account',
      patch: trails({ main: { deliveryError: 'AccessDenied', latestDeliveryTime: 'never' } }),
      questions: [
        covered('us-east-1', management, 'main'),
        judged('trail-is-logging', { 'trail main': 'pass' }),
      ],
    },
    {
      what: 'beside one that logs',
      base: 'account',
      patch: trails({ main: { logging: false }, second: anotherTrail() }),
      questions: [
        covered('us-east-1', management, 'second'),
        copies('us-east-1', management, 1),
        judged('trail-is-logging', { 'trail main': 'fail', 'trail second': 'pass' }),
      ],
    },
  ],
};

const deniedList: PeerCase = {
  name: 'AccessDenied on DescribeTrails',
  right: 'Unknown, with the call and the region. A list that was not read is no empty list.',
  peers: {
    Prowler: 'no findings, when no region answered',
    Steampipe: 'an error row',
    CloudSploit: 'unknown',
    ScoutSuite: 'no trail is configured',
    'Cloud Custodian': 'ends with an exception',
  },
  scenes: [
    {
      what: 'refused everywhere',
      base: 'account',
      patch: { faults: [{ call: 'cloudtrail:DescribeTrails', error: 'AccessDeniedException' }] },
      questions: [
        unknown('us-east-1', management, { kind: 'denied', call: 'cloudtrail:DescribeTrails' }),
        judged('multi-region-trail-in-every-region', { account: 'error' }),
        judged('trail-is-logging', { account: 'error' }),
      ],
    },
    {
      what: 'refused in one region: the others are judged',
      base: 'account',
      patch: {
        faults: [{ call: 'cloudtrail:DescribeTrails', region: 'eu-west-1', error: 'AccessDeniedException' }],
      },
      questions: [
        covered('us-east-1', management, 'main'),
        unknown('eu-west-1', management, { kind: 'denied', region: 'eu-west-1' }),
        judged('management-events-recorded-in-every-region', {
          'region eu-west-1': 'error',
          'region us-east-1': 'pass',
        }),
      ],
    },
  ],
};

export const regionCases: PeerGroup = {
  title: 'Where trails reach: regions',
  about: 'Copies, their states, and what is said when a list is missing.',
  cases: [shadowCopies, statusPerRegion, optInRegions, stopped, deniedList],
};
