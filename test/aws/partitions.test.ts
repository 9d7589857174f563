import { describe, expect, it } from 'vitest';
import type { ServiceId } from '../../src/model/call.ts';
import { parseWorld } from '../../src/simulator/parse-world.ts';
import { serving } from '../simulator/sdk.ts';
import { request, testCaller } from './local-server.ts';
import { requestToAws } from './request-to-aws.ts';
import { base } from './role-server.ts';

const member = '222233334444';
const third = '333344445555';

const partitions = [
  ['aws-cn', 'cn-north-1', 'cn-northwest-1', 'amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-east-1', 'us-gov-west-1', 'amazonaws.com'],
] as const;

describe.each(partitions)('the partition %s', (partition, region, global, suffix) => {
  const role = (account: string) => `arn:${partition}:iam::${account}:role/audit`;
  const world = parseWorld({
    partition,
    regions: { [region]: 'default', [global]: 'default' },
    caller: { account: base },
    organization: { id: 'o-a1b2c3d4e5', managementAccount: base },
    accounts: {
      [base]: {
        buckets: { logs: { region } },
        trails: { main: { home: region, multiRegion: true, organization: true, bucket: 'logs' } },
        roles: { audit: { trusts: ['*'] } },
      },
      [member]: { roles: { audit: { trusts: [base] } } },
      [third]: { roles: { audit: { trusts: [base] } } },
    },
  });

  it('is read from one account to the next', async () => {
    const { url } = await serving(world);
    const credentials = { accessKeyId: `SIMULATEDKEY${third}`, secretAccessKey: 'own' };
    const { call, defaultRegion } = testCaller({
      endpoint: url,
      credentials,
      region,
      roleChain: [role(base)],
    });
    expect(await defaultRegion()).toBe(region);
    const input = { RoleArn: role(member), RoleSessionName: 'trailproof' };
    const steps = [
      request('sts:GetCallerIdentity', { account: '', region }),
      request('organizations:ListAccounts', { account: base, region: global }),
      request('sts:AssumeRole', { account: base, region, input }),
      request('account:ListRegions', { account: member, region: global }),
      request('cloudtrail:DescribeTrails', { account: member, region }),
      request('s3:HeadBucket', { account: base, region: global, input: { Bucket: 'logs' } }),
      request('s3:ListBuckets', { account: member, region: global, input: { MaxBuckets: 1000 } }),
    ];
    for (const step of steps) expect(await call(step)).toMatchObject({ status: 200 });
    const blocked = request('s3-control:GetPublicAccessBlock', {
      account: member,
      region: global,
      input: { AccountId: member },
    });
    expect((await call(blocked)).outcome).toMatchObject({ kind: 'absent' });
  });

  const hosts: readonly [ServiceId, string, string][] = [
    ['sts', 'GetCallerIdentity', `sts.${region}.${suffix}`],
    ['organizations', 'ListAccounts', `organizations.${global}.${suffix}`],
    ['account', 'ListRegions', `account.${global}.${suffix}`],
    ['cloudtrail', 'DescribeTrails', `cloudtrail.${region}.${suffix}`],
  ];
  it.each(hosts)('has its own place for %s', async (service, operation, host) => {
    const where = service === 'organizations' || service === 'account' ? global : region;
    const seen = await requestToAws(service, operation, where);
    expect(seen?.hostname).toBe(host);
    expect(seen?.headers['authorization']).toContain(`/${where}/${service}/aws4_request`);
  });
});
