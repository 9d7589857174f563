/**
 * The floor: the least that the SDK needs for the same calls, without a plan, a pace, records or a file. Plain
 * clients, one for each region, that sign with the session of the account asked. Started by collection.ts.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { AccountClient, ListRegionsCommand } from '@aws-sdk/client-account';
import { CloudTrailClient, DescribeTrailsCommand, GetTrailStatusCommand } from '@aws-sdk/client-cloudtrail';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { accountIds, management, regions, roleName } from './collection-world.ts';

const trail = `arn:aws:cloudtrail:us-east-1:${management}:trail/organization`;

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const [endpoint = '', accounts = '', levels = ''] = process.argv.slice(2);
const chosen = new AsyncLocalStorage<Credentials>();
// The flag keeps the SDK from remembering the first identity for all calls.
const whoeverIsChosen = Object.assign(
  async () => {
    const identity = chosen.getStore();
    if (identity === undefined) throw new Error('nobody was chosen to sign');
    return identity;
  },
  { memoized: true },
);
const sts = new STSClient({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: `SIMULATEDKEY${management}`, secretAccessKey: 'simulated' },
});
const sessions = await openSessions(accountIds(Number(accounts)).slice(1));
const rates: Record<string, number> = {};
const cpu: Record<string, number> = {};
for (const [index, level] of levels.split(',').map(Number).entries()) {
  // Each level asks other accounts, so that none is asked faster than it allows.
  const share = Math.floor(sessions.length / levels.split(',').length);
  const measured = await callsPerSecond(level, sessions.slice(index * share, (index + 1) * share));
  rates[level] = measured.rate;
  cpu[level] = measured.cpuMs;
}
process.send?.({ rates, cpuMs: cpu });

async function openSessions(ids: readonly string[]): Promise<readonly Credentials[]> {
  const opened: Credentials[] = [];
  await inParallel(20, ids, async (id) => void opened.push(await openSession(id)));
  return opened;
}

async function openSession(id: string): Promise<Credentials> {
  const RoleArn = `arn:aws:iam::${id}:role/${roleName}`;
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'floor' }));
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = answer.Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** What every account is asked: a role, its regions and buckets, and two questions in each region. */
async function callsPerSecond(
  concurrency: number,
  people: readonly Credentials[],
): Promise<{ readonly rate: number; readonly cpuMs: number }> {
  const requestHandler = new NodeHttpHandler({ httpAgent: { keepAlive: true, maxSockets: concurrency } });
  const shared = { endpoint, requestHandler, credentials: whoeverIsChosen, maxAttempts: 1 };
  const trails = regions.map((region) => new CloudTrailClient({ ...shared, region }));
  const account = new AccountClient({ ...shared, region: 'us-east-1' });
  const s3 = new S3Client({ ...shared, region: 'us-east-1', forcePathStyle: true });
  const questions: readonly (() => Promise<unknown>)[] = [
    () => openSession(accountIds(2)[1] ?? ''),
    () => account.send(new ListRegionsCommand({ MaxResults: 50 })),
    () => s3.send(new ListBucketsCommand({ MaxBuckets: 1000 })),
    ...trails.map((client) => () => client.send(new DescribeTrailsCommand({ includeShadowTrails: true }))),
    ...trails.map((client) => () => client.send(new GetTrailStatusCommand({ Name: trail }))),
  ];
  const calls = people.flatMap((identity) => questions.map((question) => ({ identity, question })));
  const started = performance.now();
  const before = process.cpuUsage();
  await inParallel(concurrency, calls, async ({ identity, question }) => {
    await chosen.run(identity, question);
  });
  const { user, system } = process.cpuUsage(before);
  const rate = calls.length / ((performance.now() - started) / 1000);
  requestHandler.destroy();
  return { rate, cpuMs: (user + system) / 1000 / calls.length };
}

async function inParallel<T>(
  count: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
