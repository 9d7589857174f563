import { describe, expect, test } from 'vitest';
import { parseWorld } from '../../src/simulator/parse-world.ts';
import { ask, bodyOf, call, home, keyId, refusalOf, shown } from './worlds.ts';

const partitions = [
  ['aws-cn', ['cn-north-1', 'cn-northwest-1'], 'cn-northwest-1'],
  ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1'], 'us-gov-west-1'],
] as const;

describe.each(partitions)('the partition %s', (partition, regions, global) => {
  const [region] = regions;
  const keyArn = `arn:${partition}:kms:${region}:${home}:key/${keyId}`;
  const world = parseWorld({
    partition,
    regions: Object.fromEntries(regions.map((name) => [name, 'default'])),
    caller: { account: home },
    organization: { id: 'o-a1b2c3d4e5', managementAccount: home },
    accounts: {
      [home]: {
        trails: {
          main: { home: region, multiRegion: true, organization: true, bucket: 'logs', kmsKey: keyArn },
        },
        buckets: { logs: { region } },
        keys: { [keyId]: { region } },
      },
      '222233334444': { roles: { audit: {} } },
    },
  });
  const trailArn = `arn:${partition}:cloudtrail:${region}:${home}:trail/main`;

  test('has its name in every ARN', () => {
    for (const name of regions) expect(shown(world, {}, { region: name })).toEqual([trailArn]);
    expect(shown(world, {}, { account: '222233334444', region: global })).toEqual([trailArn]);
    expect(ask(world, call('sts:GetCallerIdentity', {}, { region })).body).toContain(
      `<Arn>arn:${partition}:sts::${home}:assumed-role/audit/scan</Arn>`,
    );
    expect(bodyOf(ask(world, call('kms:DescribeKey', { KeyId: keyArn }, { region })))).toMatchObject({
      KeyMetadata: { Arn: keyArn },
    });
  });

  test('reads trails by their ARN', () => {
    const request = call('cloudtrail:GetEventSelectors', { TrailName: trailArn }, { region });
    expect(bodyOf(ask(world, request))['TrailARN']).toBe(trailArn);
    const location = ask(world, call('s3:GetBucketLocation', { Bucket: 'logs' }, { region }));
    expect(location.body).toContain(`>${region}</LocationConstraint>`);
  });

  test('has an Organizations endpoint of its own', () => {
    const accounts = (where: string) => ask(world, call('organizations:ListAccounts', {}, { region: where }));
    expect(bodyOf(accounts(global))['Accounts']).toMatchObject([
      { Arn: `arn:${partition}:organizations::${home}:account/o-a1b2c3d4e5/${home}` },
      {},
    ]);
    expect(refusalOf(accounts('us-east-1'))).toMatch(/^UnsupportedAPIEndpointException/);
  });

  test('has roles of its own', () => {
    const assumed = (name: string) => {
      const RoleArn = `arn:${name}:iam::222233334444:role/audit`;
      return ask(world, call('sts:AssumeRole', { RoleArn, RoleSessionName: 'scan' }, { region }));
    };
    expect(assumed(partition).body).toContain(`<Arn>arn:${partition}:sts::222233334444:assumed-role/audit/`);
    expect(refusalOf(assumed('aws'))).toMatch(/^AccessDenied/);
  });

  test('has no regions of others', () => {
    const wrong = { ...world, regions: { ...world.regions, 'eu-west-1': 'default' } };
    expect(() => parseWorld(wrong)).toThrow(`regions.eu-west-1: is no region of the partition ${partition}`);
  });
});
