import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/model/call.ts';
import { audit, closed, company, management, shop } from '../simulator/company.ts';
import { serving } from '../simulator/sdk.ts';
import { faultOf, localServer, request, testCaller, xml } from './local-server.ts';
import { base, becoming, credentialsOf, roleArn, sessionXml } from './role-server.ts';

const externalId = 'the/external-id=of.ours';
const world = company({
  accounts: {
    [audit]: { roles: { audit: {} } },
    [shop]: { roles: { audit: { externalId } } },
    [closed]: { roles: { audit: {} } },
  },
});
const own = { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'hush-own-secret' };

async function callTo(options: { readonly externalId?: string } = {}) {
  const { url } = await serving(world);
  return testCaller({ endpoint: url, credentials: own, ...options }).call;
}

const whoIs = (account: string) => request('sts:GetCallerIdentity', { account });
const bodyOf = ({ outcome }: CallRecord): string =>
  outcome.kind === 'answered' ? outcome.body : `no answer but ${outcome.kind}`;

describe('a role in a member account', () => {
  it('signs the calls for that account, and no others', async () => {
    const call = await callTo();
    expect(bodyOf(await call(whoIs('')))).toContain(`<Account>${management}</Account>`);
    await call(becoming(audit));
    const [member, caller] = await Promise.all([call(whoIs(audit)), call(whoIs(management))]);
    expect(bodyOf(member)).toContain(`arn:aws:sts::${audit}:assumed-role/audit/trailproof`);
    expect(bodyOf(caller)).toContain(`<Account>${management}</Account>`);
  });

  it('is recorded without what it gave', async () => {
    const call = await callTo({ externalId });
    const record = await call(becoming(shop));
    expect(record).toMatchObject({
      service: 'sts',
      operation: 'AssumeRole',
      input: { RoleArn: roleArn(shop), RoleSessionName: 'trailproof' },
      account: management,
      status: 200,
      requestId: expect.any(String),
    });
    expect(JSON.parse(bodyOf(record))).toEqual({
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${shop}:assumed-role/audit/trailproof`,
        AssumedRoleId: expect.stringMatching(/^AROA\w+:trailproof$/),
      },
      Expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
    });
    expect(JSON.stringify(record)).not.toMatch(/SIMULATEDTEMP|external-id|ecret/);
  });

  it.each([
    ['that is not there', '222233334445'],
    ['that wants an external id', shop],
    ['of a closed account', closed],
  ])('%s is refused, and nobody is asked there', async (_name, account) => {
    const call = await callTo();
    expect(faultOf(await call(becoming(account)))).toMatchObject({
      kind: 'denied',
      code: 'AccessDenied',
      message: expect.stringContaining(`sts:AssumeRole on resource: ${roleArn(account)}`),
    });
    await expect(call(whoIs(account))).rejects.toThrow(/nobody has become a role/);
  });

  it('that wants another external id is refused', async () => {
    const call = await callTo({ externalId: 'something-else' });
    const record = await call(becoming(shop));
    expect(faultOf(record)).toMatchObject({ kind: 'denied', code: 'AccessDenied' });
    expect(JSON.stringify(record)).not.toContain('something-else');
  });

  it('does not open another role for us: chains are the caller’s', async () => {
    const call = await callTo();
    await call(becoming(audit));
    await expect(call(becoming(shop, { account: audit }))).rejects.toThrow(/do not assume roles/);
  });
});

it('AWS repeats an external id of a wrong form; the record does not', async () => {
  const secret = 'not an external id';
  const { url } = await serving(world);
  const record = await testCaller({ endpoint: url, credentials: own, externalId: secret }).call(
    becoming(shop),
  );
  expect(faultOf(record)).toMatchObject({
    code: 'ValidationError',
    message: expect.stringContaining("Value '(hidden)' at 'externalId'"),
  });
  expect(JSON.stringify(record)).not.toContain(secret);
});

describe('an answer of AssumeRole’s that gives no whole session is malformed, and opens nothing', () => {
  const member = '222233334444';
  const whole = { account: member, ...credentialsOf(member), expiration: '2026-01-01T01:00:00Z' };
  it.each([
    ['without an access key', { ...whole, accessKeyId: undefined }],
    ['without a secret', { ...whole, secretAccessKey: undefined }],
    ['without a session token', { ...whole, sessionToken: undefined }],
    ['with an empty session token', { ...whole, sessionToken: '' }],
    ['with a key that would not fit into a signature', { ...whole, accessKeyId: 'KEY/OF,SOMEBODY' }],
    ['without an end', { ...whole, expiration: undefined }],
    ['with an end that is no time', { ...whole, expiration: 'tomorrow' }],
    ['of another account', { ...whole, account: '333344445555' }],
  ])('%s', async (_name, parts) => {
    const server = await localServer((_seen, response) => xml(response, 200, sessionXml(parts)));
    const { call } = testCaller({ endpoint: server.url });
    const record = await call(becoming(member));
    expect(faultOf(record)).toMatchObject({ kind: 'malformed', code: 'MalformedAnswer' });
    expect(JSON.stringify(record)).not.toMatch(/hush|KEYOF/);
    await expect(call(whoIs(member))).rejects.toThrow(/nobody has become a role/);
  });

  it('cut off', async () => {
    const cut = sessionXml(whole).slice(0, -60);
    const server = await localServer((_seen, response) => xml(response, 200, cut));
    const record = await testCaller({ endpoint: server.url }).call(becoming(member));
    expect(faultOf(record)).toMatchObject({ kind: 'malformed' });
    expect(JSON.stringify(record)).not.toMatch(/hush|KEYOF/);
  });

  it('a web page', async () => {
    const server = await localServer((_seen, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>'),
    );
    expect(faultOf(await testCaller({ endpoint: server.url }).call(becoming(member)))).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('with a web page'),
    });
  });
});

it('before AWS has said whose the credentials are, they are taken for those of the first account named', async () => {
  const { url } = await serving(world);
  const { call } = testCaller({ endpoint: url, credentials: own });
  expect((await call(request('cloudtrail:DescribeTrails', { account: base }))).status).toBe(200);
  await expect(call(request('cloudtrail:DescribeTrails', { account: shop }))).rejects.toThrow(/nobody/);
});
