import { describe, expect, it } from 'vitest';
import { identify } from '../../src/collect/identify.ts';
import { UsageError } from '../../src/model/problem.ts';
import { answered, identity, refused } from './fake-aws.ts';

describe('who asks', () => {
  it.each([
    ['arn:aws:iam::111122223333:user/audit', 'aws'],
    ['arn:aws-us-gov:sts::111122223333:assumed-role/audit/scan', 'aws-us-gov'],
  ])('%s', async (arn, partition) => {
    const caller = await identify(
      (request) => Promise.resolve(answered(request, identity(arn))),
      'us-east-1',
    );
    expect(caller).toEqual({ kind: 'known', identity: { account: '111122223333', arn, partition } });
  });

  it.each([
    ['CredentialsMissing', /no AWS credentials/, /aws sso login.*AWS_PROFILE/],
    ['ProfileNotFound', /profile does not exist/, /--profile/],
    ['SsoSessionExpired', /session has ended/, /aws sso login/],
    ['ExpiredToken', /have expired/, /new ones/],
    ['ExpiredTokenException', /have expired/, /new ones/],
    ['InvalidClientTokenId', /does not know/, /AWS_SESSION_TOKEN/],
    ['UnrecognizedClientException', /does not know/, /AWS_REGION/],
    ['SignatureDoesNotMatch', /signature/, /AWS_SECRET_ACCESS_KEY/],
    ['RoleRefused', /could not be assumed/, /--role-arn/],
    ['CredentialsRefused', /could not be loaded/, /get-caller-identity/],
  ])('%s is for the user to mend', async (code, what, next) => {
    const error = await identify(
      (request) => Promise.resolve(refused(request, 'denied', { code })),
      'us-east-1',
    ).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringMatching(what), next: expect.stringMatching(next) });
  });

  it.each([
    ['unreachable', 'ECONNREFUSED'],
    ['timed-out', 'DeadlineExceeded'],
    ['denied', 'AccessDenied'],
    ['throttled', 'Throttling'],
    ['cancelled', 'Cancelled'],
  ] as const)('%s (%s) leaves it unknown', async (kind, code) => {
    const caller = await identify(
      (request) => Promise.resolve(refused(request, kind, { code })),
      'us-east-1',
    );
    expect(caller).toMatchObject({ kind: 'unknown', fault: { kind, code } });
  });

  it('an answer that makes no sense leaves it unknown', async () => {
    const caller = await identify((request) => Promise.resolve(answered(request, '<html/>')), 'us-east-1');
    expect(caller).toMatchObject({ kind: 'unknown', fault: { kind: 'malformed' } });
  });
});
