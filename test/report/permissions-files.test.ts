import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { permissionsCloudFormation } from '../../src/report/permissions-cloudformation.ts';
import { type PermissionSet, permissionRoles } from '../../src/report/permissions-grants.ts';
import { permissionsJson } from '../../src/report/permissions-json.ts';
import { permissionsTerraform } from '../../src/report/permissions-terraform.ts';
import { permissionSets } from '../../src/run/permissions.ts';

const words = { partition: 'aws', roleName: 'trailproof-audit' };

/** CloudFormation's short forms, as the texts and lists behind them. */
const customTags = ['!Ref', '!Sub', '!GetAtt', '!Condition'].map((tag) => ({
  tag,
  resolve: (value: string) =>
    value.replace('${AWS::Partition}', 'aws').replace('${RoleName}', 'trailproof-audit'),
}));
const listTags = ['!If', '!Not', '!Or', '!Equals'].map((tag) => ({
  tag,
  collection: 'seq' as const,
}));

interface Statement {
  readonly Sid: string;
}

function statementsIn(value: unknown): readonly Statement[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('Sid' in value) return [value as Statement];
  return Object.values(value).flatMap(statementsIn);
}

function jsonStatements(set: PermissionSet): readonly Statement[] {
  return statementsIn(JSON.parse([...permissionsJson([set], words)].join('')));
}

describe.each(permissionSets(permissionRoles))('the permissions of $role', (set) => {
  test('are the same statements as IAM policy and in the template', () => {
    const template = parse([...permissionsCloudFormation(set, words)].join(''), {
      customTags: [...customTags, ...listTags],
    });
    expect(statementsIn(template)).toEqual(jsonStatements(set));
    expect(jsonStatements(set)).toHaveLength(set.grants.length);
  });

  test('are the same statements for Terraform, in blocks that close', () => {
    const text = [...permissionsTerraform(set, words)].join('');
    const code = text.replaceAll(/#.*$/gmu, '').replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');
    expect(code.split('{')).toHaveLength(code.split('}').length);
    expect(code.split('[')).toHaveLength(code.split(']').length);
    const sids = [...text.matchAll(/sid\s+= "(\w+)"/gu)].map(([, sid]) => sid);
    expect(sids).toEqual(set.grants.map(({ sid }) => sid));
    for (const action of set.grants.flatMap(({ actions }) => actions)) expect(text).toContain(`"${action}"`);
  });
});

test('several roles are one JSON document by role', () => {
  const all = JSON.parse([...permissionsJson(permissionSets(), words)].join('')) as object;
  expect(Object.keys(all)).toEqual([...permissionRoles]);
});

test('the path of a role is not part of its name, but of its ARN', () => {
  const named = { partition: 'aws-cn', roleName: 'security/audit' };
  const [auditor, , member] = permissionSets();
  if (auditor === undefined || member === undefined) throw new Error('a role is missing');
  expect([...permissionsJson([auditor], named)].join('')).toContain('arn:aws-cn:iam::*:role/security/audit');
  expect([...permissionsTerraform(member, named)].join('')).toContain('= "/security/"');
  expect([...permissionsCloudFormation(member, named)].join('')).toContain('Path: /security/\n');
});
