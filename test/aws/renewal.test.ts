import { describe, expect, it } from 'vitest';
import { renewed } from '../../src/aws/renewal.ts';
import type { RoleSession } from '../../src/aws/role-session.ts';
import { company, management, shop } from '../simulator/company.ts';
import { serving } from '../simulator/sdk.ts';
import { faultOf, localServer, request, testCaller, xml } from './local-server.ts';
import { becoming, credentialsOf, roleArn, roleAskedFor, roleServer, sessionXml } from './role-server.ts';
import { signatureOf } from './verify-signature.ts';

const start = Date.parse('2026-03-01T10:00:00Z');
const minute = 60_000;
const trails = request('cloudtrail:DescribeTrails', { account: shop });

describe('a session in a member account', () => {
  const world = company({ accounts: { [shop]: { roles: { audit: {} } } } });
  const credentials = { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'own' };

  it('is renewed once shortly before its end, however many calls wait for it', async () => {
    let now = start;
    const { url, requests } = await serving(world, { now: () => now });
    const { call } = testCaller({ endpoint: url, credentials, now: () => now });
    await call(becoming(shop));
    const statuses: unknown[] = [];
    for (const minutes of [0, 54, 56, 110, 112, 300]) {
      now = start + minutes * minute;
      const whoIs = request('sts:GetCallerIdentity', { account: shop });
      const records = await Promise.all([call(whoIs), call(whoIs)]);
      statuses.push(records.map(({ status }) => status));
      statuses.push(requests()['sts:AssumeRole']);
    }
    const fine = [200, 200];
    expect(statuses).toEqual([fine, 1, fine, 1, fine, 2, fine, 2, fine, 3, fine, 4]);
  });

  it('that is not renewed makes faults that name the refusal, until the role is given again', async () => {
    let now = start;
    let refused = false;
    const answer = roleServer('2026-03-01T11:00:00Z');
    const server = await localServer((seen, response) => {
      if (!refused || roleAskedFor(seen) === undefined) return answer(seen, response);
      xml(
        response,
        403,
        '<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you any more</Message></Error></ErrorResponse>',
      );
    });
    const { call } = testCaller({ endpoint: server.url, now: () => now });
    await call(becoming(shop));
    now = start + 58 * minute;
    refused = true;
    const record = await call(trails);
    expect(record).toMatchObject({ operation: 'DescribeTrails', status: 403, requestId: 'req-1' });
    expect(record.outcome).toMatchObject({
      fault: {
        kind: 'denied',
        call: 'cloudtrail:DescribeTrails',
        account: shop,
        code: 'RoleRefused',
        requestId: 'req-1',
        message: `sts:AssumeRole of ${roleArn(shop)} failed (AccessDenied): not you any more`,
      },
    });
    refused = false;
    expect((await call(trails)).status).toBe(200);
  });

  it('that is not renewed in haste is throttled, so that the call is tried again', async () => {
    let now = start;
    const answer = roleServer('2026-03-01T11:00:00Z');
    const server = await localServer((seen, response) => {
      if (now === start || roleAskedFor(seen) === undefined) return answer(seen, response);
      const code = '<Code>Throttling</Code><Message>Rate exceeded</Message>';
      xml(response, 400, `<ErrorResponse><Error>${code}</Error></ErrorResponse>`);
    });
    const { call } = testCaller({ endpoint: server.url, now: () => now });
    await call(becoming(shop));
    now = start + 58 * minute;
    expect(faultOf(await call(trails))).toMatchObject({ kind: 'throttled', code: 'Throttling' });
  });

  it('signs with the new credentials after it was renewed', async () => {
    let now = start;
    let opened = 0;
    const server = await localServer((seen, response) => {
      const account = roleAskedFor(seen);
      if (account === undefined) return roleServer()(seen, response);
      opened += 1;
      const expiration = new Date(now + 60 * minute).toISOString();
      const parts = { ...credentialsOf(account), accessKeyId: `KEY${opened}`, expiration };
      xml(response, 200, sessionXml({ account, ...parts }));
    });
    const { call } = testCaller({ endpoint: server.url, now: () => now });
    await call(becoming(shop));
    await call(trails);
    now += 56 * minute;
    await Promise.all([call(trails), call(trails), call(trails)]);
    const keys = server.seen.map((seen) => signatureOf(seen).accessKeyId);
    expect(keys).toEqual(['TESTKEY', 'KEY1', 'TESTKEY', 'KEY2', 'KEY2', 'KEY2']);
  });
});

describe('when a session is renewed', () => {
  const sessionOf = (minutes: number): RoleSession => ({
    identity: { ...credentialsOf(shop), expiration: new Date(start + minutes * minute) },
    body: '',
  });

  it.each([
    ['an hour', 60, 55],
    ['a quarter of an hour', 15, 10],
    ['six minutes', 6, 3],
    ['longer than any by our clock, which is slow', 180, 55],
    ['over already by our clock, which is fast', -60, 1],
  ])('%s: after so many minutes', async (_name, lifetime, expected) => {
    let now = start;
    let renewals = 0;
    const source = renewed(
      () => {
        renewals += 1;
        return Promise.resolve(sessionOf(lifetime));
      },
      () => now,
      sessionOf(lifetime),
    );
    now = start + expected * minute - 1;
    await source();
    expect(renewals).toBe(0);
    now += 1;
    await Promise.all([source(), source()]);
    expect(renewals).toBe(1);
  });
});
