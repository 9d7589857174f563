import { describe, expect, test } from 'vitest';
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
