import { describe, expect, test } from 'vitest';
import { checkConfigAgainstPolicies, configurePolicies } from '../../src/policy/configure-policies.ts';
import { type Config, loadConfig } from '../../src/policy/load-config.ts';
import { trailHost, variables } from './cel/host-worlds.ts';
import { policiesOf } from './policy-text.ts';

function config(text: string): Config {
  const loaded = loadConfig({ path: 'trailproof.yaml', text });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

test('every key is read', () => {
  const read = config(`
$schema: ./config.schema.json
regions: [eu-west-1, us-gov-west-1]
organization: true
role-name: ops/audit
external-id: a1
accounts: ["111122223333"]
exclude: [{ account: "012345678901", reason: old, expires: 2027-01-31 }]
role-chain: ["arn:aws:iam::111122223333:role/hub"]
profile: audit
fail-on: none
format: [terminal, sarif=out.sarif]
output-dir: reports
policy-dir: [mine]
sarif: { location: iac, locations: [{ subject: a, path: b/c.tf, line: 4 }, { subject: d, path: e.tf }] }
policies:
  include: [a]
  exclude: [b]
  params: { a: { days: 3 } }
  severity: { a: low }
`);
  expect(read).toMatchObject({
    regions: ['eu-west-1', 'us-gov-west-1'],
    organization: true,
    roleName: 'ops/audit',
    externalId: 'a1',
    accounts: ['111122223333'],
    exclude: [{ account: '012345678901', reason: 'old', expires: '2027-01-31' }],
    roleChain: ['arn:aws:iam::111122223333:role/hub'],
    profile: 'audit',
    failOn: 'none',
    format: ['terminal', 'sarif=out.sarif'],
    outputDir: 'reports',
    policyDirs: ['mine'],
    sarif: {
      location: 'iac',
      locations: [
        { subject: 'a', path: 'b/c.tf', line: 4 },
        { subject: 'd', path: 'e.tf', line: 1 },
      ],
    },
    policies: {
      include: ['a'],
      exclude: ['b'],
      params: { a: { days: 3 } },
      severity: { a: 'low' },
      except: {},
    },
  });
});

test('what is not said is absent', () => {
  const { yaml, ...rest } = config('policies: {}');
  expect(rest).toEqual({ policies: { params: {}, severity: {}, except: {} } });
  expect(yaml.file.path).toBe('trailproof.yaml');
});

describe('a configuration applied to policies', () => {
  const policies = policiesOf(
    { id: 'a', params: '{ days: 90, names: [x] }', that: 'params.days == 3', message: '{params.names}' },
    { id: 'b' },
    { id: 'c' },
  );
  const applied = (text: string): ReturnType<typeof configurePolicies> => {
    const read = config(text);
    expect(checkConfigAgainstPolicies(read, policies)).toEqual([]);
    return configurePolicies(read, policies);
  };

  test.each([
    ['regions: [eu-west-1]', ['a', 'b', 'c']],
    ['policies: { include: [c, a] }', ['a', 'c']],
    ['policies: { exclude: [a] }', ['b', 'c']],
    ['policies: { include: [a, b], exclude: [b] }', ['a']],
  ])('%s', (text, ids) => {
    expect(applied(text).map(({ id }) => id)).toEqual(ids);
  });

  test('parameters and severities replace the defaults, and expressions see them', () => {
    const [a] = applied('policies: { params: { a: { days: 3, names: [] } }, severity: { a: critical } }');
    expect(a).toMatchObject({ severity: 'critical', params: { days: 3, names: [] } });
    const given = variables({ trail: trailHost({}) }, { params: a?.params ?? {} });
    expect(a?.assert[0]?.that.evaluate(given)).toBe(true);
    expect(a?.assert[0]?.message.render(given)).toBe('');
    expect(policies[0]).toMatchObject({ severity: 'medium', params: { days: 90 } });
  });
});
