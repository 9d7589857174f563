import { describe, expect, test } from 'vitest';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { ask, bodyOf, call, home, mainArn, shown } from './worlds.ts';

function enabledRegions(world: World): readonly string[] {
  const input = { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] };
  const regions = bodyOf(ask(world, call('account:ListRegions', input)))['Regions'];
  if (!Array.isArray(regions)) throw new Error('there are no Regions');
  return regions.map((region: { readonly RegionName: string }) => region.RegionName);
}

/** Regions of the enabled ones in which a trail logs. */
function logging(world: World, arn: string): readonly string[] {
  return enabledRegions(world).filter((region) => {
    const answer = ask(world, call('cloudtrail:GetTrailStatus', { Name: arn }, { region }));
    return answer.status === 200 && bodyOf(answer)['IsLogging'] === true;
  });
}

describe('the healthy world', () => {
  test('has one trail, which logs wherever the account is', () => {
    const world = healthyWorld();
    expect(enabledRegions(world)).toEqual(['eu-west-1', 'us-east-1']);
    expect(enabledRegions(world).map((region) => shown(world, {}, { region }))).toEqual([
      [mainArn],
      [mainArn],
    ]);
    expect(logging(world, mainArn)).toEqual(['eu-west-1', 'us-east-1']);
  });

  test('has a bucket and an enabled customer key for it', () => {
    const world = healthyWorld();
    const list = bodyOf(ask(world, call('cloudtrail:DescribeTrails')))['trailList'];
    expect(list).toMatchObject([{ LogFileValidationEnabled: true, S3BucketName: 'acme-logs' }]);
    const [KmsKeyId] = Array.isArray(list)
      ? list.map((trail: { readonly KmsKeyId: string }) => trail.KmsKeyId)
      : [];
    expect(bodyOf(ask(world, call('kms:DescribeKey', { KeyId: KmsKeyId ?? '' })))).toMatchObject({
      KeyMetadata: { KeyState: 'Enabled', KeyManager: 'CUSTOMER', AWSAccountId: home },
    });
    expect(ask(world, call('s3:HeadBucket', { Bucket: 'acme-logs' })).status).toBe(200);
  });
});

describe('the demo world', () => {
  const world = demoWorld();
  const arn = (region: string, name: string) => `arn:aws:cloudtrail:${region}:444455556666:trail/${name}`;
  const all = enabledRegions(world);

  test('has 17 default regions and one more that the account enabled', () => {
    expect(all).toHaveLength(18);
    expect(all).toContain('eu-south-2');
    expect(Object.values(world.regions).filter((kind) => kind === 'default')).toHaveLength(17);
  });

  test('has the mistakes it is told to have', () => {
    const without = (...regions: readonly string[]) => all.filter((region) => !regions.includes(region));
    expect(logging(world, arn('eu-west-1', 'company-trail'))).toEqual(without('eu-south-2'));
    expect(logging(world, arn('us-east-1', 'security-archive'))).toEqual(
      without('eu-central-1', 'eu-south-2', 'sa-east-1'),
    );
    expect(logging(world, arn('ap-south-1', 'mumbai-pilot'))).toEqual([]);
    expect(shown(world, {}, { region: 'eu-south-2' })).toEqual([]);
    expect(shown(world, {}, { region: 'eu-central-1' })).toHaveLength(4);
  });

  test('refuses nothing that a scan asks, except what is known not to exist', () => {
    const trails = Object.values(world.accounts['444455556666']?.trails ?? {});
    const keys = trails.flatMap(({ kmsKey }) => (kmsKey === undefined ? [] : [kmsKey]));
    const outcomes = [
      ...keys.map((KeyId) =>
        ask(world, call('kms:DescribeKey', { KeyId }, { region: KeyId.split(':')[3] ?? '' })),
      ),
      ...trails.map(({ bucket }) => ask(world, call('s3:HeadBucket', { Bucket: bucket }))),
    ].map(({ status, error }) => error?.code ?? status);
    expect(outcomes).toEqual([200, 200, 200, 'NotFoundException', 200, 200, 200, 200, '404']);
  });
});
