import type { JsonObject } from '../../../src/model/json.ts';
import { closedAccount, type FaultRow, hiddenTrails, wholeOrganization } from './fault-row.ts';
import { accounts } from './shaken-organization.ts';

/** A call that a fault hits, in every protocol that AWS's services speak, and what follows from losing it. */
interface Target {
  readonly rule: JsonObject;
  readonly call: string;
  readonly account: keyof typeof accounts;
  readonly region: string;
  /** Calls that are not made without its answer. */
  readonly unasked?: RegExp;
  readonly errors: readonly string[];
}

const targets: readonly Target[] = [
  {
    rule: { call: 'cloudtrail:DescribeTrails', account: accounts.shop, region: 'ap-southeast-2' },
    call: 'cloudtrail:DescribeTrails',
    account: 'shop',
    region: 'ap-southeast-2',
    unasked: /^cloudtrail:GetTrailStatus shop ap-southeast-2$/,
    errors: [...hiddenTrails('shop', 'ap-southeast-2'), 'trail-is-logging orders', wholeOrganization],
  },
  {
    rule: { call: 'cloudtrail:GetTrailStatus', account: accounts.lab, region: 'eu-central-1' },
    call: 'cloudtrail:GetTrailStatus',
    account: 'lab',
    region: 'eu-central-1',
    errors: [
      'management-events-recorded-in-every-region lab/eu-central-1',
      'multi-region-trail-in-every-region lab',
    ],
  },
  {
    rule: { call: 'cloudtrail:GetEventSelectors', account: accounts.shop },
    call: 'cloudtrail:GetEventSelectors',
    account: 'shop',
    region: 'us-west-2',
    errors: ['event-selectors-per-trail-within-limit orders'],
  },
  {
    rule: { call: 'kms:DescribeKey' },
    call: 'kms:DescribeKey',
    account: 'archive',
    region: 'eu-west-1',
    errors: ['trail-encrypted-with-kms org', 'trail-encrypted-with-kms orders'],
  },
  {
    rule: { call: 's3:GetBucketPolicyStatus' },
    call: 's3:GetBucketPolicyStatus',
    account: 'archive',
    region: 'eu-west-1',
    errors: ['log-bucket-not-public acme-org-logs'],
  },
  {
    rule: { call: 's3:ListBuckets', account: accounts.lab },
    call: 's3:ListBuckets',
    account: 'lab',
    region: 'us-east-1',
    unasked: /^s3:GetBucketTagging lab /,
    errors: ['data-events-on-critical-buckets lab'],
  },
  {
    rule: { call: 'sts:AssumeRole', resource: accounts.stock },
    call: 'sts:AssumeRole',
    account: 'management',
    region: 'us-east-1',
    unasked: / stock /,
    errors: closedAccount('stock'),
  },
];

/** A way to go wrong that looks the same whatever is asked. */
interface Way {
  readonly fault: string;
  readonly rule: (code: string) => JsonObject;
  readonly kind: string;
  readonly code: (call: string) => string;
  /** Whether AWS's request id came. */
  readonly requestId: boolean;
  /** How often it is tried before it is given up. */
  readonly attempts: number;
  readonly deadlineMs?: number;
}

const always = (code: string) => () => code;
/** The services that answer in XML call it otherwise. */
const either = (inJson: string, inXml: string) => (call: string) =>
  /^(?:s3|sts):/.test(call) ? inXml : inJson;

const proxyPage = '<!DOCTYPE html><html><title>Sign in</title><p>Your session at the proxy has ended.</html>';
const malformed = { kind: 'malformed', code: always('MalformedAnswer'), requestId: true, attempts: 1 };
const unreachable = { kind: 'unreachable', attempts: 3 };

const ways: readonly Way[] = [
  {
    fault: 'a call is refused',
    rule: (error) => ({ error }),
    kind: 'denied',
    code: either('AccessDeniedException', 'AccessDenied'),
    requestId: true,
    attempts: 1,
  },
  {
    fault: 'an error of the server: HTTP 500',
    rule: (error) => ({ error, status: 500 }),
    ...unreachable,
    code: either('InternalFailure', 'InternalError'),
    requestId: true,
  },
  {
    fault: 'the connection is reset',
    rule: () => ({ dropConnection: true }),
    ...unreachable,
    code: always('ECONNRESET'),
    requestId: false,
  },
  {
    fault: 'no answer',
    rule: () => ({ hang: true }),
    kind: 'timed-out',
    code: always('DeadlineExceeded'),
    requestId: false,
    attempts: 1,
    deadlineMs: 1500,
  },
  {
    fault: 'an answer is cut off',
    rule: () => ({ cutBody: true }),
    ...unreachable,
    code: always('ECONNRESET'),
    requestId: true,
  },
  { fault: 'not AWS’s answer: a proxy’s web page', rule: () => ({ body: proxyPage }), ...malformed },
  {
    fault: 'an error of the server: a proxy’s HTTP 502',
    rule: () => ({ body: proxyPage, status: 502 }),
    ...unreachable,
    code: always('Http502'),
    requestId: true,
  },
  { fault: 'not AWS’s answer: text of no format', rule: () => ({ body: 'It works!' }), ...malformed },
  {
    fault: 'not AWS’s answer: a document that ends early',
    rule: () => ({ body: '<a><b>{"c":[' }),
    ...malformed,
  },
  { fault: 'not AWS’s answer: nothing', rule: () => ({ body: '' }), ...malformed },
];

/** Every way at once in every protocol: each target is somewhere else, and what is lost is the sum. */
export const brokenAnswers: readonly FaultRow[] = ways.map(
  ({ fault, rule, kind, code, requestId, attempts, deadlineMs }) => ({
    fault,
    world: { faults: targets.map((target) => ({ ...target.rule, ...rule(code(target.call)) })) },
    deadlineMs,
    lost: targets.map(({ call, account, region }) => {
      const missing = requestId ? '' : ', no request id';
      return `${kind} ${code(call)} ${call} ${account} ${region}${missing}`;
    }),
    unasked: (call) => targets.some(({ unasked }) => unasked?.test(call)),
    errors: targets.flatMap(({ errors }) => errors),
    happened: targets.map(() => attempts),
    beyond: targets.length * (attempts - 1),
    exitCode: 3,
  }),
);
