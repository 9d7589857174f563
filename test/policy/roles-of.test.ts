import { expect, test } from 'vitest';
import { rolesIn } from '../../src/model/snapshot.ts';
import { wantedCalls } from '../../src/policy/wanted-calls.ts';
import { type PolicyParts, policiesOf } from './policy-text.ts';

const linked = 'AWSServiceRoleForCloudTrail';

test.each<[string, PolicyParts, readonly string[]]>([
  ['none where none is read', {}, []],
  ['one by its name', { that: `role(account, "${linked}").present` }, [linked]],
  ['without its path', { that: 'role(account, "/ops/audit").present' }, ['audit']],
  [
    'one by a parameter',
    { that: 'role(account, params.role).present', params: '{ role: audit }' },
    ['audit'],
  ],
  [
    'none where the parameter has none',
    { that: 'role(account, params.role).present', params: '{ role: "" }' },
    [],
  ],
  [
    'none where the policy does not apply without',
    { when: 'params.role != ""', that: 'role(account, "x").present', params: '{ role: "" }' },
    [],
  ],
  ['one in a condition', { when: 'role(account, "audit").present', that: 'true' }, ['audit']],
  ['several', { that: 'role(account, "b").present || role(account, "a").present' }, ['a', 'b']],
])('roles that are looked for: %s', (_, parts, names) => {
  const wanted = wantedCalls(policiesOf({ subject: 'account', ...parts }));
  expect(rolesIn(wanted)).toEqual(names);
});

test('what a role may do takes its policies, and whom it trusts does not', () => {
  const calls = (that: string): readonly string[] =>
    [...wantedCalls(policiesOf({ subject: 'account', that }))].filter((call) => !call.includes(' ')).sort();
  expect(calls('size(grantsOutside(role(account, "a").it, "assume", [])) == 0')).toEqual(['iam:GetRole']);
  expect(calls('size(allowedTo(role(account, "a").it, ["s3:GetObject"])) == 0')).toEqual([
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:GetRole',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:ListRolePolicies',
  ]);
});
