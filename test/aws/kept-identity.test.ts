import { expect, it } from 'vitest';
import { json, localServer, request, testCaller } from './local-server.ts';
import { base, becoming, credentialsOf, roleAskedFor, roleServer } from './role-server.ts';
import { signatureOf } from './verify-signature.ts';

const member = '222233334444';
const opened = roleServer();

it('a call that is sent again because of the clock is signed by the same account', async () => {
  const hours = 3 * 3_600_000;
  const server = await localServer((seen, response) => {
    if (roleAskedFor(seen) !== undefined) return opened(seen, response);
    const time = new Date(Date.now() + hours);
    const inTime = String(seen.headers['x-amz-date']).startsWith(
      time.toISOString().replaceAll(/[-:]/g, '').slice(0, 11),
    );
    response.setHeader('date', time.toUTCString());
    return json(response, inTime ? 200 : 403, inTime ? {} : { __type: 'RequestTimeTooSkewed' });
  });
  const { call } = testCaller({ endpoint: server.url, credentials: credentialsOf(base) });
  await call(becoming(member));
  const accounts = [member, base, member];
  const records = await Promise.all(
    accounts.map((account) => call(request('cloudtrail:DescribeTrails', { account }))),
  );
  expect(records.map(({ status }) => status)).toEqual([200, 200, 200]);
  const keys = server.seen.slice(1).map((seen) => signatureOf(seen).accessKeyId);
  expect(keys.filter((key) => key === credentialsOf(member).accessKeyId)).toHaveLength(4);
  expect(keys.filter((key) => key === credentialsOf(base).accessKeyId)).toHaveLength(2);
  // What one client has learned of the time, all know.
  expect((await call(request('kms:DescribeKey', { account: member, input: { KeyId: 'x' } }))).status).toBe(
    200,
  );
  expect(server.seen).toHaveLength(1 + 6 + 1);
});

it('a bucket that S3 has elsewhere is asked there by the same account', async () => {
  const server = await localServer((seen, response) => {
    if (roleAskedFor(seen) !== undefined) return opened(seen, response);
    const here = signatureOf(seen).region === 'us-west-2';
    return response.writeHead(here ? 200 : 301, { 'x-amz-bucket-region': 'us-west-2' }).end();
  });
  const { call } = testCaller({ endpoint: server.url, credentials: credentialsOf(base) });
  await call(becoming(member));
  const head = request('s3:HeadBucket', { account: member, input: { Bucket: 'acme-logs' } });
  expect((await call(head)).status).toBe(200);
  const signed = server.seen.slice(1).map((seen) => {
    const { accessKeyId, region, madeWith } = signatureOf(seen);
    return [accessKeyId, region, madeWith(credentialsOf(member).secretAccessKey)];
  });
  const { accessKeyId } = credentialsOf(member);
  expect(signed).toEqual([
    [accessKeyId, 'eu-west-1', true],
    [accessKeyId, 'us-west-2', true],
  ]);
});
