import { analyticsAccount } from './demo-organization/analytics-account.ts';
import { accounts, organizationId, regions, units } from './demo-organization/places.ts';
import { sandboxAccounts } from './demo-organization/sandbox-accounts.ts';
import { securityAccounts } from './demo-organization/security-accounts.ts';
import { workloadAccounts } from './demo-organization/workload-accounts.ts';
import { parseWorld } from './parse-world.ts';
import type { World } from './world.ts';

/**
 * The organization of a company that is not careless and still has gaps, for `trailproof demo`: twelve accounts
 * in three units, 17 default regions, and one opt-in region that some of the accounts have enabled. The
 * management account asks, and `trailproof-audit` is its role in the others. What is wrong with each account is
 * said where the account is written.
 */
export function demoWorld(): World {
  return parseWorld(
    {
      partition: 'aws',
      regions,
      recordedAt: '2026-03-02T07:00:00Z',
      caller: {
        account: accounts.management,
        arn: `arn:aws:sts::${accounts.management}:assumed-role/security-audit/nightly`,
      },
      organization: {
        id: organizationId,
        managementAccount: accounts.management,
        roots: {
          [units.root]: {
            ous: {
              [units.security]: { name: 'Security' },
              [units.workloads]: { name: 'Workloads' },
              [units.sandbox]: { name: 'Sandbox' },
            },
          },
        },
        delegatedAdministrators: {
          [accounts.audit]: ['cloudtrail.amazonaws.com', 'config.amazonaws.com'],
        },
      },
      accounts: { ...securityAccounts, ...workloadAccounts, ...analyticsAccount, ...sandboxAccounts },
    },
    'the demo world',
  );
}
