import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCasedPolicies } from '../../../src/run/policy-check.ts';
import { cloudFormationTemplate } from './cloudformation-template.ts';

const policies = loadCasedPolicies(undefined, process.cwd()).map(({ policy }) => policy);
const folder = mkdtempSync(join(tmpdir(), 'trailproof-snippets-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(variable: string): string {
  const command = process.env[variable];
  if (command === undefined)
    throw new Error(`${variable} is not set: run this stage with npm run test:fixes`);
  return command;
}

interface Complaint {
  readonly Filename: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
}

describe('cfn-lint has nothing to say about the CloudFormation of a fix', () => {
  const snippets = policies.flatMap(({ id, fix: { cloudformation: text } }) =>
    text === undefined ? [] : [{ id, path: join(folder, `${id}.yaml`), text }],
  );
  let complaints: readonly Complaint[];
  let status: number | null;

  beforeAll(() => {
    for (const { path, text } of snippets) writeFileSync(path, cloudFormationTemplate(text));
    const paths = snippets.map(({ path }) => path);
    const ran = spawnSync(program('CFN_LINT'), ['--format', 'json', '--template', ...paths], {
      encoding: 'utf8',
    });
    status = ran.status;
    complaints = JSON.parse(ran.stdout || '[]') as readonly Complaint[];
  });

  test.each(snippets.map(({ id }) => id))('%s', (id) => {
    const own = complaints.filter(({ Filename }) => basename(Filename) === `${id}.yaml`);
    const said = own.map(({ Rule, Message }) => `${Rule.Id}: ${Message}`).join('\n');
    expect(said, said).toBe('');
  });

  test('it read them', () => {
    expect(snippets.length).toBeGreaterThan(20);
    expect(status === 0).toBe(complaints.length === 0);
  });
});

describe('the Terraform of a fix is HCL', () => {
  const snippets = policies.flatMap(({ id, fix: { terraform: text } }) =>
    text === undefined ? [] : [{ id, text }],
  );

  test('of all policies', () => {
    const paths = snippets.map(({ id, text }) => {
      const path = join(folder, `${id}.tf`);
      writeFileSync(path, text);
      return path;
    });
    const out = join(folder, 'json');
    const { status, stderr } = spawnSync(program('HCL_TO_JSON'), ['--quiet', '-o', out, ...paths], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(paths.length).toBeGreaterThan(20);
  });
});
