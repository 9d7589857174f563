import { createServer } from 'node:http';
import { ListRegionsCommand } from '@aws-sdk/client-account';
import { DescribeTrailsCommand, GetEventSelectorsCommand, ListTagsCommand } from '@aws-sdk/client-cloudtrail';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import {
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { accessKeyIdOf } from '../../src/simulator/access-keys.ts';
import { decodeRequest } from '../../src/simulator/decode-request.ts';
import type { HttpRequest } from '../../src/simulator/http-request.ts';
import { type Clients, clientsFor } from './sdk.ts';
import { mistakesIn, operationOf, serviceModel } from './service-model.ts';
import { call, home, mainArn } from './worlds.ts';

/** What a client puts on the wire; it never gets an answer that pleases it. */
async function captured(send: (clients: Clients) => Promise<unknown>): Promise<HttpRequest> {
  const requests: HttpRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: string[] = [];
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({
        method: request.method ?? '',
        target: request.url ?? '',
        headers: request.headers,
        body: chunks.join(''),
      });
      response.writeHead(400).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await send(clientsFor(`http://127.0.0.1:${port}`, { region: 'eu-west-1' })).catch(() => undefined);
  const [request] = requests;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

const bucket = { Bucket: 'acme-logs' };

const assuming = {
  RoleArn: `arn:aws:iam::${home}:role/path/audit`,
  RoleSessionName: 'scan',
  ExternalId: 'a:b/c',
  DurationSeconds: 900,
};

const sent: readonly (readonly [string, object, (clients: Clients) => Promise<unknown>])[] = [
  [
    'account:ListRegions',
    { MaxResults: 50 },
    (c) => c.account.send(new ListRegionsCommand({ MaxResults: 50 })),
  ],
  ['cloudtrail:DescribeTrails', {}, (c) => c.cloudtrail.send(new DescribeTrailsCommand({}))],
  [
    'cloudtrail:DescribeTrails',
    { trailNameList: [mainArn], includeShadowTrails: false },
    (c) =>
      c.cloudtrail.send(new DescribeTrailsCommand({ trailNameList: [mainArn], includeShadowTrails: false })),
  ],
  [
    'cloudtrail:GetEventSelectors',
    { TrailName: mainArn },
    (c) => c.cloudtrail.send(new GetEventSelectorsCommand({ TrailName: mainArn })),
  ],
  [
    'cloudtrail:ListTags',
    { ResourceIdList: [mainArn] },
    (c) => c.cloudtrail.send(new ListTagsCommand({ ResourceIdList: [mainArn] })),
  ],
  ['kms:DescribeKey', { KeyId: 'alias/é' }, (c) => c.kms.send(new DescribeKeyCommand({ KeyId: 'alias/é' }))],
  [
    's3:HeadBucket',
    { Bucket: 'acme-logs' },
    (c) => c.s3.send(new HeadBucketCommand({ Bucket: 'acme-logs' })),
  ],
  [
    's3:GetBucketEncryption',
    { Bucket: 'acme-logs', ExpectedBucketOwner: home },
    (c) => c.s3.send(new GetBucketEncryptionCommand({ Bucket: 'acme-logs', ExpectedBucketOwner: home })),
  ],
  [
    's3:GetBucketLocation',
    { Bucket: 'acme-logs' },
    (c) => c.s3.send(new GetBucketLocationCommand({ Bucket: 'acme-logs' })),
  ],
  ['s3:ListBuckets', {}, (c) => c.s3.send(new ListBucketsCommand({}))],
  [
    's3:ListBuckets',
    { MaxBuckets: 5, Prefix: 'a b', BucketRegion: 'eu-west-1', ContinuationToken: 'x=' },
    (c) =>
      c.s3.send(
        new ListBucketsCommand({
          MaxBuckets: 5,
          Prefix: 'a b',
          BucketRegion: 'eu-west-1',
          ContinuationToken: 'x=',
        }),
      ),
  ],
  ['s3:GetBucketAcl', bucket, (c) => c.s3.send(new GetBucketAclCommand(bucket))],
  ['s3:GetBucketOwnershipControls', bucket, (c) => c.s3.send(new GetBucketOwnershipControlsCommand(bucket))],
  ['s3:GetBucketPolicy', bucket, (c) => c.s3.send(new GetBucketPolicyCommand(bucket))],
  ['s3:GetBucketPolicyStatus', bucket, (c) => c.s3.send(new GetBucketPolicyStatusCommand(bucket))],
  ['s3:GetBucketTagging', bucket, (c) => c.s3.send(new GetBucketTaggingCommand(bucket))],
  ['s3:GetBucketVersioning', bucket, (c) => c.s3.send(new GetBucketVersioningCommand(bucket))],
  ['s3:GetPublicAccessBlock', bucket, (c) => c.s3.send(new GetPublicAccessBlockCommand(bucket))],
  ['sts:AssumeRole', assuming, (c) => c.sts.send(new AssumeRoleCommand(assuming))],
  ['sts:GetCallerIdentity', {}, (c) => c.sts.send(new GetCallerIdentityCommand({}))],
];

describe('what the SDK sends', () => {
  test.each(sent)('%s %j is read as it was meant', async (name, input, send) => {
    const { service, operation } = call(name);
    const request = await captured(send);
    expect(decodeRequest(request)).toEqual({
      service,
      operation,
      input,
      region: 'eu-west-1',
      accessKeyId: accessKeyIdOf(home),
      signedAt: expect.any(Number),
    });
  });

  test.each(sent)('%s %j agrees with the model of the service', async (name, input, send) => {
    const { service, operation } = call(name);
    const model = serviceModel(service);
    const { http, input: shape } = operationOf(model, operation);
    const request = await captured(send);
    expect(request.method).toBe(http.method);
    const [path = '', query] = http.requestUri.replace('{Bucket}', 'acme-logs').split('?');
    // With a path-style bucket the SDK ends the path with a slash.
    expect(request.target.split('?')[0]?.replace(/(.)\/$/, '$1')).toBe(path);
    if (query !== undefined) expect(new URLSearchParams(request.target.split('?')[1]).has(query)).toBe(true);
    expect(mistakesIn(model, shape?.shape ?? '', input)).toEqual([]);
    // The SDK for JavaScript sends the last part of the target that the model gives.
    const target = String(request.headers['x-amz-target'] ?? '');
    expect(`${model.metadata.targetPrefix}.${operation}`.endsWith(target)).toBe(true);
  });
});

describe('S3 Control, which signs as S3', () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/s3/aws4_request';
  const target = '/v20180820/configuration/publicAccessBlock';
  const read = (headers: HttpRequest['headers'], method = 'GET') =>
    decodeRequest({ method, target, headers: { authorization, host: 'localhost:1', ...headers }, body: '' });

  test.each([
    ['a header', { 'x-amz-account-id': home }],
    ['the host', { host: `${home}.localhost:4566` }],
    ['both', { host: `${home}.s3-control.us-east-1.amazonaws.com`, 'x-amz-account-id': home }],
  ])('names the account in %s', (_, headers) => {
    expect(read(headers)).toMatchObject({
      service: 's3-control',
      operation: 'GetPublicAccessBlock',
      input: { AccountId: home },
    });
  });

  test('does nothing else', () => {
    expect(read({}, 'DELETE')?.operation).toBe(`DELETE ${target}`);
    expect(read({})?.input).toEqual({});
  });
});

test('session tokens are read along', () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/s3/aws4_request';
  const headers = { authorization, 'x-amz-security-token': 'T' };
  const request = { method: 'HEAD', target: '/logs', headers, body: '' };
  expect(decodeRequest(request)).toMatchObject({ accessKeyId: 'K', sessionToken: 'T' });
});

test.each([
  ['20260115T090503Z', Date.UTC(2026, 0, 15, 9, 5, 3)],
  ['20260199T990503Z', undefined],
  ['yesterday', undefined],
])('a signature’s time %s is read as %s', (date, signedAt) => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/s3/aws4_request';
  const headers = { authorization, 'x-amz-date': date };
  expect(decodeRequest({ method: 'HEAD', target: '/logs', headers, body: '' })?.signedAt).toBe(signedAt);
});

test('nothing is read from what is not signed as AWS signs', () => {
  const headers = { authorization: 'Bearer x', 'x-amz-target': 'CloudTrail_20131101.ListTrails' };
  expect(decodeRequest({ method: 'POST', target: '/', headers, body: '{}' })).toBeUndefined();
  const s3 = {
    authorization: 'AWS4-HMAC-SHA256 Credential=K/20260101/us-east-1/s3/aws4_request',
    host: 'localhost',
  };
  expect(decodeRequest({ method: 'GET', target: '/%zz', headers: s3, body: '' })).toBeUndefined();
  expect(decodeRequest({ method: 'PUT', target: '/', headers: s3, body: '' })).toBeUndefined();
});
