import { closedAccount, type FaultRow, wholeOrganization } from './fault-row.ts';
import { accounts, regions } from './shaken-organization.ts';

const hour = 3_600_000;
/** Errors of an account where nobody knows whether a trail logs. */
const unknownStates = (account: string): readonly string[] => [
  ...regions.map((region) => `management-events-recorded-in-every-region ${account}/${region}`),
  `multi-region-trail-in-every-region ${account}`,
];

const statusesLost = (account: string): readonly string[] =>
  regions.map((region) => `denied ExpiredTokenException cloudtrail:GetTrailStatus ${account} ${region}`);

/** The session of one account ends when its lists are there: what is asked next is refused, and asked once. */
const memberSession: FaultRow = {
  fault: 'credentials end in the middle: the session of an account',
  world: {
    faults: [
      { call: 'cloudtrail:GetTrailStatus', account: accounts.lab, error: 'ExpiredTokenException' },
      { call: 's3:GetBucketTagging', account: accounts.lab, error: 'ExpiredToken' },
    ],
  },
  lost: [...statusesLost('lab'), 'denied ExpiredToken s3:GetBucketTagging lab us-west-2'],
  errors: [...unknownStates('lab'), wholeOrganization],
  happened: [5, 1],
  exitCode: 3,
};

const laterAccounts = ['shop', 'lab', 'stock'] as const;

/** The credentials that began the scan end when the first account was entered: no other is, and its own are unread. */
const ownCredentials: FaultRow = {
  fault: 'credentials end in the middle: those of the scan',
  world: {
    faults: [
      ...laterAccounts.map((name) => ({
        call: 'sts:AssumeRole',
        resource: accounts[name],
        error: 'ExpiredToken',
      })),
      ...['GetTrailStatus', 'GetEventSelectors', 'GetInsightSelectors'].map((operation) => ({
        call: `cloudtrail:${operation}`,
        account: accounts.management,
        error: 'ExpiredTokenException',
      })),
    ],
  },
  lost: [
    ...laterAccounts.map(() => 'denied ExpiredToken sts:AssumeRole management us-east-1'),
    ...statusesLost('management'),
    'denied ExpiredTokenException cloudtrail:GetEventSelectors management eu-west-1',
    'denied ExpiredTokenException cloudtrail:GetInsightSelectors management eu-west-1',
  ],
  unasked: (call) => laterAccounts.some((name) => call.includes(` ${name} `)),
  errors: [
    ...laterAccounts.flatMap(closedAccount),
    ...unknownStates('management'),
    ...regions.map((region) => `management-events-recorded-in-every-region archive/${region}`),
    'event-selectors-per-trail-within-limit org',
    'trail-is-logging org',
    wholeOrganization,
  ],
  happened: [1, 1, 1, 5, 1, 1],
  exitCode: 3,
};

const missingRole: FaultRow = {
  fault: 'the role of an account is missing',
  world: { accounts: { [accounts.lab]: { roles: null } } },
  lost: ['denied AccessDenied sts:AssumeRole management us-east-1'],
  unasked: (call) => call.includes(' lab '),
  errors: [...closedAccount('lab'), wholeOrganization],
  happened: [],
  exitCode: 3,
};

/** The first answer tells the time; from then on every call is signed in time. */
const wrongClock = (fault: string, clockAheadMs: number): FaultRow => ({
  fault,
  world: { clockAheadMs },
  lost: [],
  errors: [],
  happened: [],
  beyond: 1,
  exitCode: 0,
});

export const lostIdentities: readonly FaultRow[] = [
  missingRole,
  memberSession,
  ownCredentials,
  wrongClock('the clock of the machine is wrong: hours behind', 3 * hour),
  wrongClock('the clock of the machine is wrong: hours ahead', -3 * hour),
];
