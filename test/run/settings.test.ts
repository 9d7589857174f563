import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { configTemplate } from '../../src/run/config-template.ts';
import { readSettings } from '../../src/run/settings.ts';

function project(config: string): { readonly base: string; readonly below: string } {
  const base = mkdtempSync(join(tmpdir(), 'trailproof-settings-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  writeFileSync(join(base, 'trailproof.yaml'), config);
  const below = join(base, 'a', 'b');
  mkdirSync(below, { recursive: true });
  return { base, below };
}

it('paths in a configuration are relative to its file, wherever the command is started', () => {
  const { base, below } = project('format: [terminal, json=out/r.json, sarif=-]\npolicy-dir: [ours]\n');
  const { formats, policyDirs } = readSettings({}, below);
  expect(formats).toEqual(['terminal', `json=${join(base, 'out/r.json')}`, 'sarif=-']);
  expect(policyDirs).toEqual([join(base, 'ours')]);
});

it('with an output directory, the paths of reports are below it', () => {
  const { base, below } = project('format: [json=r.json]\noutput-dir: out\n');
  expect(readSettings({}, below)).toMatchObject({ formats: ['json=r.json'], outputDir: join(base, 'out') });
  expect(readSettings({ outputDir: 'mine' }, below).formats).toEqual(['json=r.json']);
});

it('paths in flags are relative to where the command is started', () => {
  const { below } = project('format: [json=r.json]\n');
  expect(readSettings({ format: ['sarif=here.sarif'] }, below).formats).toEqual(['sarif=here.sarif']);
});

it('the template of `init` is valid with every key set', () => {
  const [text = ''] = configTemplate(tmpdir(), []).split('# policies:');
  const { base } = project(
    text.replace(/^# (?!yaml-)(?=[a-z-]+: [^#]*$|(?:exclude|sarif):$|  )/gm, '').replace(/^#.*$/gm, ''),
  );
  expect(readSettings({}, base).scope).toMatchObject({
    organization: true,
    roleName: 'trailproof-reader',
    excluded: [{ account: '222233334444', expires: '2027-01-31' }],
  });
});

it('where SARIF puts results is said by the flag, then by the configuration', () => {
  const { below } = project(
    'sarif: { location: virtual, locations: [{ subject: "*", path: infra/trail.tf }] }\n',
  );
  const locations = [{ subject: '*', path: 'infra/trail.tf', line: 1 }];
  expect(readSettings({}, below).sarif).toEqual({ location: 'virtual', locations });
  expect(readSettings({ sarifLocation: 'iac' }, below).sarif).toEqual({ location: 'iac', locations });
  expect(readSettings({}, project('regions: [eu-west-1]\n').below).sarif).toEqual({
    location: 'auto',
    locations: [],
  });
});

it('files for results are asked for where nobody listed any', () => {
  const { below } = project('sarif: { location: iac }\n');
  expect(() => readSettings({}, below)).toThrow('has no file to put a result at');
});
