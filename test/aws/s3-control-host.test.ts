import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localServer, request, testCaller, xml } from './local-server.ts';
import { requestToAws } from './request-to-aws.ts';

const account = '111122223333';
const asked = request('s3-control:GetPublicAccessBlock', {
  input: { AccountId: account },
  region: 'us-east-1',
});
const answer =
  '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>';

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
});
afterEach(() => void vi.unstubAllEnvs());

describe('an endpoint that the user set has no name per account', () => {
  it.each([
    ['by an option', (url: string) => ({ endpoint: url })],
    ['for all services', (url: string) => (vi.stubEnv('AWS_ENDPOINT_URL', url), {})],
    ['for S3 Control', (url: string) => (vi.stubEnv('AWS_ENDPOINT_URL_S3_CONTROL', url), {})],
  ])('set %s', async (_name, options) => {
    const server = await localServer((_seen, response) => xml(response, 200, answer));
    // With a number for a host the SDK would fail at once, with a name the system would not find it.
    const record = await testCaller(options(server.url)).call(asked);
    expect(record.outcome).toEqual({ kind: 'answered', body: answer, headers: {} });
    expect(server.seen).toMatchObject([
      {
        method: 'GET',
        url: '/v20180820/configuration/publicAccessBlock',
        headers: { host: server.url.slice('http://'.length), 'x-amz-account-id': account },
      },
    ]);
  });
});

describe('AWS has one', () => {
  it.each([
    ['us-east-1', `${account}.s3-control.us-east-1.amazonaws.com`],
    ['cn-northwest-1', `${account}.s3-control.cn-northwest-1.amazonaws.com.cn`],
    ['us-gov-west-1', `${account}.s3-control.us-gov-west-1.amazonaws.com`],
  ])('in %s', async (region, host) => {
    const seen = await requestToAws('s3-control', 'GetPublicAccessBlock', region);
    expect(seen?.hostname).toBe(host);
    expect(seen?.headers).toMatchObject({ host, 'x-amz-account-id': account });
    expect(seen?.headers['authorization']).toContain(`/${region}/s3/aws4_request`);
  });
});
