import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type LocalServer, localServer, request, testCaller } from './local-server.ts';
import { base, becoming, credentialsOf, roleServer } from './role-server.ts';
import { signatureOf } from './verify-signature.ts';

/** An answer comes after up to so many milliseconds, so that calls overtake each other. */
const longestMs = 12;
const members = Array.from({ length: 300 }, (_, i) => String(200_000_000_000 + i));

/** Calls of three protocols that carry the account they are meant for. */
const calls = (account: string) => [
  request('cloudtrail:DescribeTrails', { account, input: { trailNameList: [account] } }),
  request('cloudtrail:GetTrailStatus', { account, input: { Name: account }, region: 'us-west-2' }),
  request('s3:HeadBucket', { account, input: { Bucket: `logs-of-${account}` } }),
  request('kms:DescribeKey', { account, input: { KeyId: account } }),
];

async function slowServer(): Promise<LocalServer> {
  const answer = roleServer();
  return localServer((seen, response) => {
    void sleep(Math.random() * longestMs).then(() => answer(seen, response));
  });
}

it('300 identities at once over shared clients: each request is signed by the account it is for', async () => {
  const server = await slowServer();
  const { call } = testCaller({ endpoint: server.url, credentials: credentialsOf(base), maxSockets: 64 });
  await Promise.all(members.map((account) => call(becoming(account))));
  const asked = server.seen.length;
  const everyone = [base, ...members];
  // Accounts take turns, so that neighbours on the wire are different ones.
  const turns = calls(base).flatMap((_, turn) => everyone.flatMap((account) => calls(account)[turn] ?? []));
  const records = await Promise.all(turns.map(call));
  expect(records.filter(({ status }) => status !== 200)).toEqual([]);

  const wrong = server.seen.slice(asked).filter((seen) => {
    const meant = /\d{12}/.exec(`${seen.url} ${seen.body}`)?.[0] ?? '';
    const { accessKeyId, secretAccessKey, sessionToken } = credentialsOf(meant);
    const signature = signatureOf(seen);
    return (
      signature.accessKeyId !== accessKeyId ||
      seen.headers['x-amz-security-token'] !== sessionToken ||
      !signature.madeWith(secretAccessKey)
    );
  });
  expect(wrong).toEqual([]);
  expect(server.seen).toHaveLength(members.length + everyone.length * 4);
});

it('a call for an account that nobody has become a role in is a mistake, and is not sent', async () => {
  const server = await localServer(roleServer());
  const { call } = testCaller({ endpoint: server.url });
  await call(becoming('222233334444'));
  const sent = server.seen.length;
  await expect(call(request('cloudtrail:DescribeTrails', { account: '333344445555' }))).rejects.toThrow(
    /nobody has become a role in 333344445555/,
  );
  expect(server.seen).toHaveLength(sent);
});
