import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { World } from '../../src/simulator/world.ts';
import { audit, closed, company, management, shop } from './company.ts';
import { ask, call, refusalOf, type Where, worldWith } from './worlds.ts';

const arnOf = (account: string, role: string): string => `arn:aws:iam::${account}:role/${role}`;

const assume = (world: World, input: JsonObject, where: Where = {}) =>
  ask(world, call('sts:AssumeRole', { RoleSessionName: 'scan', ...input }, where));

function roleWorld(role: JsonObject, patch: JsonObject = {}): World {
  return company({ ...patch, accounts: { [shop]: { roles: { reader: role } } } });
}

const reader = { RoleArn: arnOf(shop, 'reader') };

describe('AssumeRole', () => {
  test('answers credentials and who they are for', () => {
    const { status, body } = assume(roleWorld({}), reader);
    expect(status).toBe(200);
    expect(body).toContain(`<Arn>arn:aws:sts::${shop}:assumed-role/reader/scan</Arn>`);
    expect(body).toMatch(/<AssumedRoleId>AROA\w{17}:scan</);
    // An hour after the time of the world, which is the clock where there is no server.
    expect(body).toContain('<Expiration>2026-01-15T07:00:00Z</Expiration>');
    expect(body).not.toMatch(/\b(?:AKIA|ASIA)/);
  });

  test('gives the same credentials to the same question', () => {
    expect(assume(roleWorld({}), reader).body).toBe(assume(roleWorld({}), reader).body);
  });

  const auditor = `arn:aws:sts::${audit}:assumed-role/auditors/nightly`;
  const trusting: readonly (readonly [readonly string[], Where, boolean])[] = [
    [[management], {}, true],
    [[audit], {}, false],
    [[audit], { account: audit }, true],
    [['*'], { account: audit }, true],
    [[`arn:aws:iam::${audit}:root`], { account: audit }, true],
    [[arnOf(audit, 'auditors')], { account: audit, caller: auditor }, true],
    [[arnOf(audit, 'team/auditors')], { account: audit, caller: auditor }, true],
    [[arnOf(audit, 'audit')], { account: audit, caller: auditor }, false],
    [[arnOf(management, 'auditors')], { account: audit, caller: auditor }, false],
    [[auditor], { account: audit, caller: auditor }, true],
    [[`${auditor}s`], { account: audit, caller: auditor }, false],
    [[arnOf(audit, 'a'), management], {}, true],
    [[], {}, false],
  ];

  test.each(trusting)('of a role that trusts %j, asked from %j: %s', (trusts, where, expected) => {
    const answer = assume(roleWorld({ trusts }), reader, where);
    expect(answer.status).toBe(expected ? 200 : 403);
    if (!expected) expect(refusalOf(answer)).toMatch(/^AccessDenied: User: arn:aws:sts::\d+:.+ is not auth/);
  });

  test('of a role that names nobody is for the management account alone', () => {
    expect(assume(roleWorld({}), reader).status).toBe(200);
    expect(assume(roleWorld({}), reader, { account: audit }).status).toBe(403);
    const alone = worldWith({ accounts: { [management]: { roles: { reader: {} } } } });
    expect(assume(alone, { RoleArn: arnOf(management, 'reader') }).status).toBe(403);
  });

  test('needs the external id of the role, and does not mind one that no role wants', () => {
    const guarded = roleWorld({ externalId: 'right' });
    expect(assume(guarded, { ...reader, ExternalId: 'right' }).status).toBe(200);
    expect(refusalOf(assume(guarded, { ...reader, ExternalId: 'wrong' }))).toMatch(/^AccessDenied:/);
    expect(refusalOf(assume(guarded, reader))).toMatch(/^AccessDenied:/);
    expect(assume(roleWorld({}), { ...reader, ExternalId: 'any' }).status).toBe(200);
  });

  test.each([
    ['a role that is not there', arnOf(shop, 'nobody')],
    ['a role of the prototype', arnOf(shop, 'constructor')],
    ['an account that is not there', arnOf('123412341234', 'reader')],
    ['another partition', arnOf(shop, 'reader').replace('arn:aws:', 'arn:aws-cn:')],
  ])('does not tell %s from a role that refuses', (_, RoleArn) => {
    const answer = assume(roleWorld({}), { RoleArn });
    expect(refusalOf(answer)).toBe(
      `AccessDenied: User: arn:aws:sts::${management}:assumed-role/audit/scan is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`,
    );
  });

  test.each([
    ['PENDING_ACTIVATION', 403],
    ['SUSPENDED', 403],
    ['CLOSED', 403],
    ['PENDING_CLOSURE', 200],
    ['ACTIVE', 200],
  ])('into an account in the state %s has the status %i', (state, status) => {
    const world = company({ accounts: { [closed]: { state, roles: { reader: {} } } } });
    expect(assume(world, { RoleArn: arnOf(closed, 'reader') }).status).toBe(status);
  });

  test.each([
    [{ RoleArn: 'reader' }, /^ValidationError: reader is invalid/],
    [{ ...reader, RoleSessionName: 'a b' }, /'roleSessionName'/],
    [{ ...reader, RoleSessionName: 'a' }, /'roleSessionName'/],
    [{ ...reader, ExternalId: 'x' }, /'externalId'/],
    [{ ...reader, DurationSeconds: 899 }, /'durationSeconds'/],
    [{ ...reader, DurationSeconds: 43_201 }, /'durationSeconds'/],
    [{ ...reader, DurationSeconds: 3601 }, /exceeds the MaxSessionDuration/],
  ])('refuses %j', (input, expected) => {
    const answer = assume(roleWorld({}), input);
    expect([answer.status, answer.error?.code]).toEqual([400, 'ValidationError']);
    expect(refusalOf(answer)).toMatch(expected);
  });

  test('from a role lasts an hour at most, whatever the role allows', () => {
    const long = roleWorld({ maxSessionSeconds: 7200, trusts: [management] });
    const two = { ...reader, DurationSeconds: 7200 };
    expect(refusalOf(assume(long, two))).toMatch(/^ValidationError: .*role chaining/);
    const user = { caller: `arn:aws:iam::${management}:user/ops` };
    expect(assume(long, two, user).body).toContain('<Expiration>2026-01-15T08:00:00Z<');
  });

  test('is not for a region that the account of the role has not enabled', () => {
    const region = 'ap-southeast-3';
    const here = company({
      accounts: { [management]: { optedIn: [region] }, [shop]: { roles: { reader: {} } } },
    });
    const answer = assume(here, reader, { region });
    expect(answer.status).toBe(403);
    expect(refusalOf(answer)).toMatch(new RegExp(`^RegionDisabledException: .*${shop}`));
  });
});

describe('a role', () => {
  const caller = `arn:aws:sts::${shop}:assumed-role/reader/scan`;
  const asked = (denied: readonly string[], name: string, as = caller) =>
    ask(roleWorld({ denied }), call(name, {}, { account: shop, caller: as }));

  test.each([['cloudtrail:DescribeTrails'], ['cloudtrail:*'], ['*']])('may be denied %s', (pattern) => {
    expect(refusalOf(asked([pattern], 'cloudtrail:DescribeTrails'))).toMatch(
      new RegExp(`^AccessDeniedException: User: ${caller} is not authorized to perform: cloudtrail:Desc`),
    );
  });

  test('is denied no more than that, and others are not', () => {
    expect(asked(['cloudtrail:GetTrail'], 'cloudtrail:DescribeTrails').status).toBe(200);
    const other = caller.replace('reader', 'writer');
    expect(asked(['*'], 'cloudtrail:DescribeTrails', other).status).toBe(200);
  });

  test.each([
    ['s3:ListBuckets', 'AccessDenied', 403],
    ['sts:AssumeRole', 'AccessDenied', 403],
    ['kms:DescribeKey', 'AccessDeniedException', 400],
    ['organizations:ListRoots', 'AccessDeniedException', 400],
    ['account:ListRegions', 'AccessDeniedException', 403],
  ])('is denied %s with %s and status %i', (name, code, status) => {
    expect(asked(['*'], name)).toMatchObject({ status, error: { code } });
  });
});

test('who one is can be asked even where everything is denied', () => {
  const caller = `arn:aws:sts::${shop}:assumed-role/reader/scan`;
  const request = call('sts:GetCallerIdentity', {}, { account: shop, caller });
  expect(ask(roleWorld({ denied: ['*'] }), request).body).toContain(`<Arn>${caller}</Arn>`);
});

test.each([
  ['unknown', 'UnrecognizedClientException'],
  ['denied', 'AccessDeniedException'],
])('keys of a closed account are %s as assumed', (keyOfUnusableAccount, code) => {
  const world = company({ assumptions: { keyOfUnusableAccount } });
  const answer = ask(world, call('cloudtrail:DescribeTrails', {}, { account: closed }));
  expect(answer.error?.code).toBe(code);
});
