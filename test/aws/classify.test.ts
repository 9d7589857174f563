import { describe, expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import { classify, type Failure } from '../../src/aws/classify.ts';
import { iamActionOf } from '../../src/model/fault-advice.ts';

const about = { call: 'cloudtrail:DescribeTrails', region: 'eu-west-1' };

describe('what a failure means', () => {
  const table: readonly [Partial<Failure>, string, string][] = [
    [{ status: 403, code: 'AccessDenied' }, 'denied', 'AccessDenied'],
    [{ status: 400, code: 'AccessDeniedException' }, 'denied', 'AccessDeniedException'],
    [{ status: 403, code: 'ExpiredTokenException' }, 'denied', 'ExpiredTokenException'],
    [{ status: 401, code: 'NeverSeen' }, 'denied', 'NeverSeen'],
    [{ status: 403 }, 'denied', 'Http403'],
    [{ status: 400, code: 'Throttling' }, 'throttled', 'Throttling'],
    [{ status: 429, code: 'NeverSeen' }, 'throttled', 'NeverSeen'],
    [{ status: 503, code: 'SlowDown' }, 'throttled', 'SlowDown'],
    [{ status: 403, code: 'OptInRequired' }, 'region-disabled', 'OptInRequired'],
    [{ status: 403, code: 'RegionDisabledException' }, 'region-disabled', 'RegionDisabledException'],
    [{ status: 403, code: 'InvalidClientTokenId' }, 'region-disabled', 'InvalidClientTokenId'],
    [
      { status: 403, code: 'InvalidClientTokenId', call: 'sts:GetCallerIdentity' },
      'denied',
      'InvalidClientTokenId',
    ],
    [
      { status: 400, code: 'CloudTrailARNInvalidException' },
      'not-readable-from-here',
      'CloudTrailARNInvalidException',
    ],
    [{ status: 301, code: 'PermanentRedirect' }, 'not-readable-from-here', 'PermanentRedirect'],
    [{ status: 301, call: 's3:HeadBucket' }, 'not-readable-from-here', 'Http301'],
    [{ status: 302 }, 'unreachable', 'Http302'],
    [{ status: 400, code: 'UnknownOperationException' }, 'unsupported', 'UnknownOperationException'],
    [{ status: 404 }, 'unsupported', 'Http404'],
    [{ status: 501 }, 'unsupported', 'Http501'],
    [{ status: 500, html: true }, 'unsupported', 'Http500'],
    [{ status: 400, code: 'ValidationException' }, 'unsupported', 'ValidationException'],
    [{ status: 400, code: '__proto__' }, 'unsupported', '__proto__'],
    [{ status: 500, code: 'InternalFailure' }, 'unreachable', 'InternalFailure'],
    [{ status: 503 }, 'unreachable', 'Http503'],
    [{ status: 408 }, 'timed-out', 'Http408'],
    [{ status: 400, code: 'RequestTimeout' }, 'timed-out', 'RequestTimeout'],
    [{ status: 200 }, 'malformed', 'MalformedAnswer'],
    [{ status: 200, html: true }, 'malformed', 'MalformedAnswer'],
    [{ status: 400 }, 'malformed', 'Http400'],
    [{ status: 409, code: 'ConflictException' }, 'conflict', 'ConflictException'],
    [{ code: 'ECONNREFUSED' }, 'unreachable', 'ECONNREFUSED'],
    [{ code: 'ENOTFOUND' }, 'unreachable', 'ENOTFOUND'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'unreachable', 'CERT_HAS_EXPIRED'],
    [{ code: 'ETIMEDOUT' }, 'timed-out', 'ETIMEDOUT'],
    [{ code: 'HPE_INVALID_CONSTANT' }, 'malformed', 'HPE_INVALID_CONSTANT'],
    [{ deadlineMs: 20_000 }, 'timed-out', 'DeadlineExceeded'],
  ];
  it.each(table)('%o is %s', (failure, kind, code) => {
    const classified = classify({ ...about, ...failure });
    expect(classified).toMatchObject({ kind, code });
    expect(classified.message).toMatch(/^[^\n]{10,}$/);
  });

  it('AWS’s words are kept where it said some', () => {
    expect(classify({ ...about, status: 403, code: 'AccessDenied', message: 'no' }).message).toBe('no');
  });
});

describe('the allow-list', () => {
  it('only reads', () => {
    for (const { operation } of allowedCalls) {
      expect(operation).toMatch(/^(?:Describe|Get|Head|List)[A-Z]|^AssumeRole$/);
    }
  });

  it('names each call once, and its IAM action is one of the service', () => {
    const names = allowedCalls.map(({ service, operation }) => `${service}:${operation}`);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.startsWith(iamActionOf(name).split(':')[0] ?? '?')).toBe(true);
    expect(iamActionOf('s3:HeadBucket')).toBe('s3:ListBucket');
  });
});
