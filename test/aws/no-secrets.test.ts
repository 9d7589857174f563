import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { allowedCalls } from '../../src/aws/allowed-calls.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { type Handler, localServer, request, testCaller, xml } from './local-server.ts';
import { base, becoming, credentialsOf, roleArn, roleServer } from './role-server.ts';
import { inputFor } from './sample-inputs.ts';

const member = '222233334444';
const hub = '333344445555';
const externalId = 'hush-external-id';

/** Repeats in its refusals whatever it was sent, as no service should. */
const parrot: Handler = (seen, response) => {
  const { authorization, 'x-amz-security-token': token } = seen.headers;
  const form = new URLSearchParams(seen.body);
  const said = `${form.get('ExternalId') ?? ''} ${String(token)} ${authorization ?? ''}`;
  const error = `<Error><Code>SignatureDoesNotMatch</Code><Message>You sent ${said}</Message></Error>`;
  xml(response, 403, `<ErrorResponse>${error}</ErrorResponse>`);
};

it('no secret, token or external id of anybody is in any record or error', async () => {
  let talkative = false;
  const opened = roleServer();
  const server = await localServer((seen, response) => {
    if (!talkative) return opened(seen, response);
    return parrot(seen, response);
  });
  let now = Date.UTC(2026, 0, 1);
  const { call } = testCaller({
    endpoint: server.url,
    credentials: credentialsOf(base),
    roleChain: [roleArn(hub)],
    externalId,
    now: () => now,
  });
  const records: CallRecord[] = [await call(becoming(member))];
  const everything = async (): Promise<void> => {
    for (const { service, operation } of allowedCalls) {
      const input = inputFor(operation);
      const account = operation === 'AssumeRole' ? base : member;
      records.push(await call(request(`${service}:${operation}`, { account, input })));
    }
  };
  await everything();
  talkative = true;
  await everything();
  // Neither the member's session nor the chain's can be renewed any more.
  now += 59 * 60_000;
  await everything();
  records.push(await call(request('sts:GetCallerIdentity', { account: '' })));
  const error: unknown = await call(request('kms:DescribeKey', { account: '999999999999' })).catch((e) => e);

  expect(records).toHaveLength(3 * allowedCalls.length + 2);
  expect(server.seen.some(({ body }) => body.includes(externalId))).toBe(true);
  expect(JSON.stringify(records)).not.toMatch(/hush|KEYOF/);
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/hush|KEYOF/);
});
