import { ListRegionsCommand } from '@aws-sdk/client-account';
import { DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../src/simulator/server.ts';
import { clientsFor, errorOf, serving } from './sdk.ts';
import { worldWith } from './worlds.ts';

const hours = 3_600_000;

/** Each client is new: after a refusal the SDK would know the time. */
async function refusals(clockAheadMs: number): Promise<readonly string[]> {
  const { url } = await serving(worldWith({ clockAheadMs }));
  const clients = clientsFor(url);
  const errors = await Promise.all([
    errorOf(clients.account.send(new ListRegionsCommand({}))),
    errorOf(clients.cloudtrail.send(new DescribeTrailsCommand({}))),
    errorOf(clients.s3.send(new ListBucketsCommand({}))),
    errorOf(clients.sts.send(new GetCallerIdentityCommand({}))),
  ]);
  return errors.map(({ name, status }) => `${name} ${status}`);
}

describe('a clock of AWS’s that is another', () => {
  test.each([3 * hours, -3 * hours])('by %i ms refuses in the words of each protocol', async (ahead) => {
    expect(await refusals(ahead)).toEqual([
      'InvalidSignatureException 403',
      'InvalidSignatureException 403',
      'RequestTimeTooSkewed 403',
      'SignatureDoesNotMatch 403',
    ]);
  });

  test('is told with every answer, so that a second attempt is in time', async () => {
    const { url } = await serving(worldWith({ clockAheadMs: 3 * hours }));
    const { cloudtrail } = clientsFor(url);
    await errorOf(cloudtrail.send(new DescribeTrailsCommand({})));
    expect((await cloudtrail.send(new DescribeTrailsCommand({}))).trailList).toHaveLength(1);
  });

  test('is tolerated by five minutes, and by a quarter of an hour in S3', async () => {
    const answered = async (minutes: number): Promise<readonly string[]> => {
      const { url } = await serving(worldWith({ clockAheadMs: minutes * 60_000 }));
      const { cloudtrail, s3 } = clientsFor(url);
      const calls = [cloudtrail.send(new DescribeTrailsCommand({})), s3.send(new ListBucketsCommand({}))];
      return (await Promise.allSettled(calls)).map(({ status }) => status);
    };
    expect(await answered(-4)).toEqual(['fulfilled', 'fulfilled']);
    expect(await answered(7)).toEqual(['rejected', 'fulfilled']);
    expect(await answered(16)).toEqual(['rejected', 'rejected']);
  });

  test('is not looked at, and not told, in worlds that say nothing of it', async () => {
    const simulator = await startSimulator(worldWith({}), { now: () => Date.UTC(2020, 0, 1) });
    const { cloudtrail } = clientsFor(simulator.url);
    expect((await cloudtrail.send(new DescribeTrailsCommand({}))).trailList).toHaveLength(1);
    expect((await fetch(simulator.url)).headers.get('date')).toBeNull();
    await simulator.close();
  });
});
