import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/model/call.ts';
import { audit, company, management, shop } from '../simulator/company.ts';
import { serving } from '../simulator/sdk.ts';
import { faultOf, localServer, request, testCaller, xml } from './local-server.ts';
import { becoming, roleArn, roleServer } from './role-server.ts';

const externalId = 'of-the-auditors';
const hub = `arn:aws:iam::${audit}:role/hub`;
const spoke = `arn:aws:iam::${shop}:role/spoke`;
const world = company({
  accounts: {
    [audit]: { roles: { hub: {} } },
    [shop]: { roles: { spoke: { trusts: [hub], externalId } } },
    [management]: { roles: { audit: { trusts: [spoke], externalId } } },
  },
});
const credentials = { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'hush-own' };
const whoAmI = request('sts:GetCallerIdentity', { account: '' });
const bodyOf = ({ outcome }: CallRecord): string =>
  outcome.kind === 'answered' ? outcome.body : `no answer but ${outcome.kind}`;

describe('a chain of two roles', () => {
  it('is gone through before the first call, and the last role signs', async () => {
    const { url, requests } = await serving(world);
    const { call } = testCaller({ endpoint: url, credentials, roleChain: [hub, spoke], externalId });
    const records = await Promise.all([call(whoAmI), call(whoAmI)]);
    for (const record of records) {
      expect(bodyOf(record)).toContain(`arn:aws:sts::${shop}:assumed-role/spoke/trailproof`);
    }
    expect(requests()).toEqual({ 'sts:AssumeRole': 2, 'sts:GetCallerIdentity': 2 });
    expect(JSON.stringify(records)).not.toMatch(/SIMULATEDTEMP|of-the-auditors|hush/);
  });

  it('opens the members, and its own account is that of the last role', async () => {
    const { url } = await serving(world);
    const { call } = testCaller({ endpoint: url, credentials, roleChain: [hub, spoke], externalId });
    await call(whoAmI);
    expect((await call(becoming(management, { account: shop }))).status).toBe(200);
    const [member, own] = await Promise.all(
      [management, shop].map((account) => call(request('sts:GetCallerIdentity', { account }))),
    );
    expect(member && bodyOf(member)).toContain(`assumed-role/audit/trailproof`);
    expect(own && bodyOf(own)).toContain(`assumed-role/spoke/trailproof`);
  });

  it('is renewed role by role', async () => {
    let now = Date.parse('2026-03-01T10:00:00Z');
    const { url, requests } = await serving(world, { now: () => now });
    const roles = { roleChain: [hub, spoke], externalId };
    const { call } = testCaller({ endpoint: url, credentials, now: () => now, ...roles });
    await call(whoAmI);
    now += 57 * 60_000;
    expect((await call(whoAmI)).status).toBe(200);
    expect(requests()['sts:AssumeRole']).toBe(4);
  });
});

describe('a chain that breaks', () => {
  it.each([
    ['at the first role', [roleArn(audit), spoke], roleArn(audit)],
    ['at the second role, for want of the external id', [hub, spoke], spoke],
    ['at something that is no role', [hub, 'spoke'], 'spoke'],
  ])('%s is the fault of the first call, with the role and AWS’s words', async (_name, roleChain, role) => {
    const { url } = await serving(world);
    const record = await testCaller({ endpoint: url, credentials, roleChain }).call(whoAmI);
    const fault = faultOf(record);
    expect(fault).toMatchObject({ kind: 'denied', code: 'RoleRefused' });
    expect(fault.message).toMatch(new RegExp(`^sts:AssumeRole of ${role} failed \\((?:AccessDenied|Val)`));
  });

  it.each(['InvalidClientTokenId', 'ExpiredToken', 'SignatureDoesNotMatch'])(
    'because of the credentials before it keeps the code %s, which says so',
    async (code) => {
      const words = `<Code>${code}</Code><Message>no good</Message>`;
      const server = await localServer((_seen, response) =>
        xml(response, 403, `<ErrorResponse><Error>${words}</Error></ErrorResponse>`),
      );
      const record = await testCaller({ endpoint: server.url, roleChain: [hub] }).call(whoAmI);
      expect(faultOf(record)).toMatchObject({ code, message: expect.stringContaining(hub) });
      expect(server.seen).toHaveLength(1);
    },
  );

  it('because nobody answers is tried by the next call anew', async () => {
    let down = true;
    const answer = roleServer();
    const server = await localServer((seen, response) => {
      if (down) response.destroy();
      else answer(seen, response);
    });
    const { call } = testCaller({ endpoint: server.url, roleChain: [hub] });
    const trails = request('cloudtrail:DescribeTrails', { account: audit });
    expect(faultOf(await call(trails))).toMatchObject({ kind: 'unreachable', code: 'ECONNRESET' });
    down = false;
    expect((await call(trails)).status).toBe(200);
  });
});
