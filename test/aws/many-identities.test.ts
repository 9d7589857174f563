import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import { json, type LocalServer, localServer, request, type Seen, testCaller } from './local-server.ts';
import { base, becoming, credentialsOf, roleAskedFor, roleServer } from './role-server.ts';
import { signatureOf } from './verify-signature.ts';

const everyone = [base, ...Array.from({ length: 299 }, (_, i) => String(200_000_000_000 + i))];
const members = everyone.slice(1);
const callCount = 5000;
/** Under way at once; as many sockets. */
const atOnce = 64;
/** An answer comes after so many milliseconds, so that calls overtake each other. */
const delays = fc.sample(fc.integer({ min: 0, max: 12 }), { numRuns: callCount + members.length, seed: 6 });

/** Calls of three protocols that carry the account they are meant for. */
const kinds: readonly ((account: string) => CallRequest)[] = [
  (account) => request('cloudtrail:DescribeTrails', { account, input: { trailNameList: [account] } }),
  (account) =>
    request('cloudtrail:GetTrailStatus', { account, input: { Name: account }, region: 'us-west-2' }),
  (account) => request('s3:HeadBucket', { account, input: { Bucket: `logs-of-${account}` } }),
  (account) => request('kms:DescribeKey', { account, input: { KeyId: account } }),
];

/** Accounts take turns, so that neighbours on the wire are different ones: 37 and 300 have no divisor in common. */
const calls = Array.from({ length: callCount }, (_, turn) => {
  const account = everyone[(turn * 37) % everyone.length] ?? '';
  const kind = kinds[Math.floor(turn / everyone.length) % kinds.length];
  return kind?.(account) ?? becoming(account);
});

interface VerifyingServer extends LocalServer {
  /** Requests that somebody else signed than the account they are for. */
  readonly wrong: Seen[];
}

/** Looks at each signature with the secret of the account that the request names, and answers who that is. */
async function verifyingServer(): Promise<VerifyingServer> {
  const giveRole = roleServer();
  const wrong: Seen[] = [];
  const server = await localServer((seen, response) => {
    const isRole = roleAskedFor(seen) !== undefined;
    const meant = isRole ? base : (/\d{12}/.exec(`${seen.url} ${seen.body}`)?.[0] ?? '');
    if (!isSignedBy(meant, seen)) wrong.push(seen);
    void sleep(delays[server.seen.length - 1] ?? 0).then(() => {
      if (isRole || seen.method === 'HEAD') giveRole(seen, response);
      else json(response, 200, { meant });
    });
  });
  return { ...server, wrong };
}

function isSignedBy(account: string, seen: Seen): boolean {
  const { accessKeyId, secretAccessKey, sessionToken } = credentialsOf(account);
  const signature = signatureOf(seen);
  return (
    signature.accessKeyId === accessKeyId &&
    seen.headers['x-amz-security-token'] === sessionToken &&
    signature.madeWith(secretAccessKey)
  );
}

async function inTurns(send: (asked: CallRequest) => Promise<CallRecord>): Promise<readonly CallRecord[]> {
  const records: CallRecord[] = [];
  const left = calls.values();
  const worker = async (): Promise<void> => {
    for (const asked of left) records.push(await send(asked));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return records;
}

/** Whose answer a record holds; one to HEAD does not say. */
function isFiledWrongly({ account, operation, outcome }: CallRecord): boolean {
  if (outcome.kind !== 'answered') return true;
  return operation !== 'HeadBucket' && JSON.parse(outcome.body).meant !== account;
}

it('5,000 calls for 300 identities over shared clients: each is signed by its account, and answered to it', async () => {
  const server = await verifyingServer();
  const { call } = testCaller({ endpoint: server.url, credentials: credentialsOf(base), maxSockets: atOnce });
  await Promise.all(members.map((account) => call(becoming(account))));
  const records = await inTurns(call);
  expect(server.wrong).toEqual([]);
  expect(records.filter(isFiledWrongly)).toEqual([]);
  expect(records).toHaveLength(callCount);
  expect(server.seen).toHaveLength(members.length + callCount);
  expect(new Set(records.map(({ account }) => account)).size).toBe(everyone.length);
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
