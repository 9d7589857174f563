import { expect, it } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { loadConfig } from '../../src/policy/load-config.ts';
import { type ScopeFlags, type ScopeSettings, scopeSettings } from '../../src/run/scope-settings.ts';

const [a, b, c] = ['111122223333', '222233334444', '333344445555'] as const;
const today = '2026-11-21';

function settings(flags: ScopeFlags, config = ''): ScopeSettings {
  const loaded = loadConfig({ path: 'trailproof.yaml', text: config === '' ? '{}' : config });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return scopeSettings(flags, loaded.config, today);
}

const everything = `
organization: true
role-name: audit
external-id: secret-1
accounts: ['${b}', '${a}', '${a}']
exclude:
  - { account: '${c}', reason: sandbox, expires: 2026-11-21 }
role-chain: [arn:aws:iam::${a}:role/hub, arn:aws:iam::${b}:role/audit]
regions: [us-east-1, eu-west-1]
`;

it('takes every key of the configuration, sorted where order means nothing', () => {
  expect(settings({}, everything)).toEqual({
    scope: {
      regions: ['eu-west-1', 'us-east-1'],
      organization: true,
      accounts: [a, b],
      excluded: [{ account: c, reason: 'sandbox', expires: '2026-11-21' }],
      roleName: 'audit',
      roleChain: [`arn:aws:iam::${a}:role/hub`, `arn:aws:iam::${b}:role/audit`],
    },
    externalId: 'secret-1',
    notes: [],
  });
});

it('lets flags win', () => {
  const flags: ScopeFlags = {
    org: false,
    roleName: '/ops/reader',
    externalId: 'other',
    accounts: [b],
    roleArn: [`arn:aws-cn:iam::${c}:role/x`],
    regions: ['eu-west-1'],
  };
  const { scope, externalId } = settings(flags, everything);
  expect(scope).toMatchObject({ organization: false, roleName: 'ops/reader', accounts: [b] });
  expect(scope).toMatchObject({ roleChain: [`arn:aws-cn:iam::${c}:role/x`], regions: ['eu-west-1'] });
  expect(externalId).toBe('other');
});

it('asks for nothing of it when nothing is said', () => {
  const { scope } = settings({});
  expect(scope).toMatchObject({
    organization: false,
    accounts: [],
    excluded: [],
    roleName: '',
    roleChain: [],
  });
});

it('adds --exclude to what the configuration excludes', () => {
  const config = `organization: true\nexclude: [{ account: '${a}', reason: old }, { account: '${b}', reason: kept }]`;
  expect(settings({ exclude: [`${a}=new = reason `, c] }, config).scope.excluded).toEqual([
    { account: a, reason: 'new = reason' },
    { account: b, reason: 'kept' },
    { account: c, reason: 'excluded on the command line' },
  ]);
});

it('takes an account out of the exclusions of the configuration that --accounts names', () => {
  const config = `organization: true\nexclude: [{ account: '${a}', reason: old }]`;
  expect(settings({ accounts: [a] }, config).scope).toMatchObject({ accounts: [a], excluded: [] });
});

it('drops an exclusion the day after its last, and says so', () => {
  const config = `organization: true\nexclude: [{ account: '${a}', reason: old, expires: 2026-11-20 }]`;
  const { scope, notes } = settings({}, config);
  expect(scope.excluded).toEqual([]);
  expect(notes).toEqual([`account ${a} was excluded until 2026-11-20 (old) and is looked at again`]);
});

it.each<[ScopeFlags, string]>([
  [
    { org: true, roleName: `arn:aws:iam::${a}:role/audit` },
    `--role-name: "arn:aws:iam::${a}:role/audit" is an ARN`,
  ],
  [{ org: true, roleName: 'r', externalId: 'x' }, '--external-id: this is not an external id'],
  [{ roleName: 'audit' }, '--role-name is for other accounts'],
  [{ externalId: 'abc' }, '--external-id is for roles'],
  [{ exclude: [a] }, '--exclude leaves accounts out, and only your own is asked for'],
  [{ accounts: [a], exclude: [a] }, `Account ${a} is asked for and excluded`],
])('refuses %j', (flags, message) => {
  expect(() => settings(flags)).toThrow(UsageError);
  expect(() => settings(flags)).toThrow(message);
});
