import { describe, expect, test } from 'vitest';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { runStep } from './step.ts';

const healthy = healthyWorld();
const account = healthy.caller.account;
/** One finding of severity medium. */
const withoutValidation = mergeWorld(healthy, {
  accounts: { [account]: { trails: { main: { logFileValidation: false } } } },
});
/** The same, and a call that AWS refuses. */
const denied = mergeWorld(withoutValidation, {
  faults: [{ call: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', error: 'AccessDeniedException' }],
});

describe('a step, started from the committed bundle as the runner starts it', () => {
  test('a clean account', async () => {
    const step = await runStep({ world: healthy });
    expect(step.stderr).toBe('');
    expect(step.code).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: 'pass', complete: 'true', 'exit-class': 'ok' });
    expect(JSON.parse(step.outputs['counts'] ?? '')).toMatchObject({
      findings: { fail: 0, error: 0 },
      failing: { critical: 0, high: 0, medium: 0, low: 0 },
    });
    expect(step.file('trailproof-report/trailproof.sarif')).toContain('"version":"2.1.0"');
    expect(step.file('trailproof-report/trailproof.html')).toContain('<!doctype html>');
    expect(step.summary).toMatch(/^## Trailproof: nothing fails\n/);
    expect(step.text).toContain('complete');
  });

  test('findings at the threshold: error annotations, exit 1', async () => {
    const step = await runStep({ world: withoutValidation, inputs: { 'fail-on': 'medium' } });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'fail', complete: 'true', 'exit-class': 'findings' });
    expect(step.commands.map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['error', 'medium: Log file validation is on'],
    ]);
    expect(step.summary).toContain('**Medium**: Log file validation is on');
    expect(step.summary).toContain('`trail main (home us-east-1)`');
  });

  test('findings below the threshold: warnings, exit 0, and the verdict is still fail', async () => {
    const step = await runStep({ world: withoutValidation, inputs: { 'fail-on': 'critical' } });
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-class': 'ok' });
    expect(step.commands.map(({ name }) => name)).toEqual(['warning']);
    expect(step.summary).toContain('Findings count from **critical** on only.');
  });

  test('an incomplete scan: exit 3, which wins over findings, and everything is written', async () => {
    const step = await runStep({ world: denied });
    expect(step.code).toBe(3);
    expect(step.outputs).toMatchObject({ verdict: 'fail', complete: 'false', 'exit-class': 'incomplete' });
    expect(step.commands[0]?.properties['title']).toBe('The scan is incomplete');
    expect(step.commands.map(({ name }) => name)).toEqual(['error', 'error']);
    expect(step.summary).toContain('### What could not be seen (');
    expect(step.summary).toContain('`cloudtrail:GetTrailStatus` denied in `account 111122223333, eu-west-1`');
    expect(step.file('trailproof-report/trailproof.sarif')).toContain('AccessDeniedException');
  });

  test('nothing fails, and something could not be seen: the verdict is error', async () => {
    const world = mergeWorld(healthy, {
      faults: [{ call: 'kms:DescribeKey', error: 'AccessDeniedException' }],
    });
    const step = await runStep({ world });
    expect(step.code).toBe(3);
    expect(step.outputs).toMatchObject({ verdict: 'error', complete: 'false' });
  });

  test('a cancelled workflow: what is known is written, and exit 130', async () => {
    const hang = { call: 'cloudtrail:DescribeTrails', region: 'us-east-1', hang: true };
    const step = await runStep({
      world: mergeWorld(healthy, { faults: [hang] }),
      cancelAt: { call: 'cloudtrail:DescribeTrails', count: 2 },
    });
    expect(step.code).toBe(130);
    expect(step.outputs).toMatchObject({ complete: 'false', 'exit-class': 'interrupted' });
    expect(step.summary).toContain('The run was interrupted.');
    expect(step.file('trailproof-report/trailproof.html')).toContain('cancelled');
  });

  test('inputs and a configuration file: inputs win, and what they leave out the file says', async () => {
    const step = await runStep({
      world: withoutValidation,
      inputs: { config: 'ci/audit.yaml', 'fail-on': 'none', regions: 'us-east-1\n' },
      files: {
        'ci/audit.yaml':
          'fail-on: low\noutput-dir: out\nregions: [eu-west-1]\nprofile: nobody\nformat: [sarif-github, json=raw/all.json]\n',
      },
    });
    expect(step.commands.map(({ name }) => name)).toEqual(['warning']);
    expect(step.code).toBe(0);
    expect(step.outputs['sarif-file']).toBe(`${step.workspace}/ci/out/trailproof.sarif`);
    expect(step.outputs['report-file']).toBe('');
    expect(step.text).toContain(`wrote ${step.workspace}/ci/out/raw/all.json`);
    expect(step.text).not.toContain('eu-west-1, ');
  });
});
