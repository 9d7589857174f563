import { request as httpRequest } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { audit, company, management, shop } from './company.ts';
import { serving } from './sdk.ts';
import { operationOf, serviceModel } from './service-model.ts';

/** Organizations and S3 Control are asked by hand, as their service models say. */
function signed(service: string, account: string): Readonly<Record<string, string>> {
  const scope = `${accessKeyIdOf(account)}/20260115/us-east-1/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` };
}

interface Reply {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

async function ask(
  url: string,
  operation: string,
  input: JsonObject = {},
  account = management,
): Promise<Reply> {
  const { metadata } = serviceModel('organizations');
  const headers = {
    ...signed('organizations', account),
    'x-amz-target': `${metadata.targetPrefix}.${operation}`,
    'content-type': 'application/x-amz-json-1.1',
  };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: await response.text(),
  };
}

describe('Organizations over HTTP', () => {
  test('answers in JSON 1.1', async () => {
    const { url, requests } = await serving(company());
    const answer = await ask(url, 'ListAccounts', { MaxResults: 1 });
    expect([answer.status, answer.contentType]).toEqual([200, 'application/x-amz-json-1.1']);
    expect(JSON.parse(answer.body)).toMatchObject({ Accounts: [{}], NextToken: expect.any(String) });
    expect(requests()).toEqual({ 'organizations:ListAccounts': 1 });
  });

  test('refuses members, with the message where its model has it', async () => {
    const { url } = await serving(company());
    const { status, body } = await ask(url, 'ListAccounts', {}, shop);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({
      __type: 'AccessDeniedException',
      Message: expect.stringContaining('permissions'),
    });
  });

  test('throttles all accounts of the organization together', async () => {
    const simulator = await serving(company());
    const flood = (account: string) =>
      Promise.all(Array.from({ length: 20 }, () => ask(simulator.url, 'ListAccounts', {}, account)));
    const replies = [...(await flood(management)), ...(await flood(audit))];
    const passed = replies.filter(({ status }) => status === 200);
    expect(passed.length).toBeGreaterThanOrEqual(15);
    expect(passed.length).toBeLessThan(25);
    const slowed = replies.filter(({ status }) => status !== 200);
    expect(new Set(slowed.map(({ body }) => body))).toEqual(
      new Set(['{"__type":"TooManyRequestsException","Message":"Rate exceeded"}']),
    );
    expect(simulator.throttled()).toEqual({ 'organizations:ListAccounts': slowed.length });
  });
});

describe('S3 Control over HTTP', () => {
  const world = company({ accounts: { [management]: { publicAccessBlock: {} } } });
  const path = operationOf(serviceModel('s3-control'), 'GetPublicAccessBlock').http.requestUri;

  async function get(url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    const { port } = new URL(url);
    const all = { ...signed('s3', management), ...headers };
    return new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path, headers: all }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  test('is asked with the account in front of the host or in a header alone', async () => {
    const { url, requests } = await serving(world);
    const { port } = new URL(url);
    expect(await get(url, { host: `${management}.localhost:${port}` })).toBe(200);
    expect(await get(url, { 'x-amz-account-id': management })).toBe(200);
    expect(await get(url, { 'x-amz-account-id': shop })).toBe(403);
    expect(await get(url, {})).toBe(403);
    expect(requests()).toEqual({ 's3-control:GetPublicAccessBlock': 4 });
  });
});
