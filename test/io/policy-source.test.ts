import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findPolicySource } from '../../src/io/policy-source.ts';
import { policySet } from '../../src/run/policy-set.ts';
import { readSettings } from '../../src/run/settings.ts';
import { policyText } from '../policy/policy-text.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'trailproof-source-')));
afterAll(() => rmSync(root, { recursive: true }));
const project = join(root, 'project');
const below = join(project, 'services/audit');

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function install(name: string, packageJson: string, policies: string = 'policies'): void {
  put(`project/node_modules/${name}/package.json`, packageJson);
  put(
    `project/node_modules/${name}/${policies}/of-${name.replace(/\W+/g, '')}/policy.yaml`,
    policyText({ id: `of-${name.replace(/\W+/g, '')}` }),
  );
  // Reading it as code would leave a trace.
  put(`project/node_modules/${name}/index.js`, 'globalThis.trailproofRan = true; throw new Error();');
}

install('acme', '{"name":"acme","main":"index.js"}');
install('@acme/rules', '{"trailproof":{"policies":"lib/rules"}}', 'lib/rules');
install('escaping', '{"trailproof":{"policies":"../acme/policies"}}');
install('absent', '{"trailproof":{"policies":"nowhere"}}');
install('broken', '{');
install('wrong', '{"trailproof":"policies"}');
install('inherits', '{"trailproof":{"__proto__":{"policies":"x"}}}');
put('project/node_modules/linking/package.json', '{}');
symlinkSync(
  join(root, 'project/node_modules/acme/policies'),
  join(root, 'project/node_modules/linking/policies'),
);
put('project/services/audit/mine/it-is/policy.yaml', policyText({ id: 'it-is' }));
put('project/trailproof.yaml', 'policy-dir: [acme, services/audit/mine]\n');

describe('the name of policies', () => {
  test.each([
    ['mine', join(below, 'mine')],
    ['./mine', join(below, 'mine')],
    [join(below, 'mine'), join(below, 'mine')],
    ['acme', join(project, 'node_modules/acme/policies')],
    ['@acme/rules', join(project, 'node_modules/@acme/rules/lib/rules')],
    ['inherits', join(project, 'node_modules/inherits/policies')],
    ['neither', undefined],
    ['./acme', undefined],
    ['../acme', undefined],
    ['acme/policies', undefined],
    ['', below],
  ])('%s', (name, folder) => {
    expect(findPolicySource(name, below)).toBe(folder);
  });

  test.each([
    ['escaping', 'The package escaping names a folder that is not its own: ../acme/policies'],
    ['linking', 'The package linking names a folder that is not its own: policies'],
    ['absent', 'The package absent has no folder nowhere'],
    ['broken', `Cannot read ${join(project, 'node_modules/broken/package.json')}: it is not JSON`],
    ['wrong', '"trailproof" must be { "policies": "FOLDER" }'],
  ])('%s is refused', (name, message) => {
    expect(() => findPolicySource(name, below)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(message) }),
    );
  });
});

test('packages of the configuration are looked for from there, and nothing of them is run', () => {
  const { policyDirs } = readSettings({}, below);
  const ids = policySet({ cwd: below, dirs: policyDirs }).map(({ id, source }) => [id, source.path]);
  expect(ids).toContainEqual(['of-acme', join(project, 'node_modules/acme/policies/of-acme/policy.yaml')]);
  expect(ids).toContainEqual(['it-is', join(below, 'mine/it-is/policy.yaml')]);
  expect(Object.keys(globalThis)).not.toContain('trailproofRan');
});

test('of the command line, from where it is started', () => {
  const [found] = policySet({ cwd: project, dirs: ['@acme/rules'] }).filter(
    ({ id }) => id === 'of-acmerules',
  );
  expect(found?.source.path).toBe('node_modules/@acme/rules/lib/rules/of-acmerules/policy.yaml');
});

test('neither a folder nor a package', () => {
  expect(() => policySet({ cwd: project, dirs: ['neither'] })).toThrow(
    expect.objectContaining({
      message: 'Cannot read policies from neither: there is no such file or folder',
      next: 'Give a folder, or the name of a package that is installed.',
    }),
  );
});
