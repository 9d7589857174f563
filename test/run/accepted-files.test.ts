import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import type { Finding } from '../../src/model/scan-result.ts';
import { readAccepted, saveBaseline } from '../../src/run/accepted-files.ts';
import { checkPolicies } from '../../src/run/policy-check.ts';
import { type Flags, readSettings } from '../../src/run/settings.ts';
import { samplePolicy } from '../evaluate/sample-policy.ts';
import { resultOf } from '../report/fixture.ts';
import { findingOf, trailSubject } from '../report/fixture-subjects.ts';

const now = new Date('2026-11-21T09:00:00Z');
const policies = [samplePolicy(), samplePolicy({ id: 'retention', as: 'retention-pci' })];

function waiversFor(policy: string): string {
  const days = 'created: 2026-11-01, expires: 2027-01-31';
  return `waivers: [{ policy: ${policy}, subjects: [{ account: "*" }], reason: r, owner: o, ${days} }]\n`;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailproof-accepted-'));
  mkdirSync(join(folder, 'below'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read(flags: Flags, cwd: string = folder): ReturnType<typeof readAccepted> {
  return readAccepted({ settings: readSettings(flags, cwd, now), policies, cwd, now });
}

describe('waivers are', () => {
  test('none without a file, and none for a waivers.yaml without configuration', () => {
    write('waivers.yaml', waiversFor('logging-on'));
    expect(read({}).waivers).toEqual([]);
  });

  test('beside the configuration, wherever the run begins', () => {
    write('trailproof.yaml', 'fail-on: low\n');
    write('waivers.yaml', waiversFor('retention-pci'));
    expect(read({}).waivers).toMatchObject([
      { policy: 'retention-pci', source: { path: 'waivers.yaml', line: 1 } },
    ]);
    expect(read({}, join(folder, 'below')).waivers).toHaveLength(1);
  });

  test('where the configuration says, and before that where the command line says', () => {
    write('trailproof.yaml', 'waivers: below/all.yaml\n');
    write('waivers.yaml', 'waivers: 7\n');
    write('below/all.yaml', waiversFor('retention'));
    write('other.yaml', waiversFor('logging-on'));
    expect(read({}).waivers).toMatchObject([{ policy: 'retention' }]);
    expect(read({ waivers: 'other.yaml' }).waivers).toMatchObject([{ policy: 'logging-on' }]);
  });

  test('for built-in policies that this run does not choose too, but not for others', () => {
    write('some.yaml', waiversFor('trail-is-logging'));
    expect(read({ waivers: 'some.yaml' }).waivers).toHaveLength(1);
    write('some.yaml', waiversFor('trail-is-login'));
    expect(() => read({ waivers: 'some.yaml' })).toThrow('1 mistake in 1 file');
  });
});

test('`policy check` looks at the waivers too', () => {
  write('trailproof.yaml', 'fail-on: low\n');
  write('waivers.yaml', waiversFor('trail-is-login'));
  const check = (): unknown => checkPolicies({ dir: undefined, flags: {}, cwd: folder });
  expect(check).toThrow('1 mistake in 1 file');
  write('waivers.yaml', waiversFor('trail-is-logging'));
  expect(check).not.toThrow();
});

describe('a baseline', () => {
  const entry = (name: string): BaselineEntry => {
    const { kind, account, id } = trailSubject(name, 'eu-west-1');
    return { fingerprint: `v1:${name}`, policy: 'logging-on', kind, account, subject: id };
  };
  const finding = (name: string, changes: Partial<Finding>): Finding =>
    findingOf('logging-on', trailSubject(name, 'eu-west-1'), {
      fingerprint: `v1:${name}`,
      status: 'fail',
      ...changes,
    });

  test('must be there, or be asked for', () => {
    expect(() => read({ baseline: 'known.json' })).toThrow('There is no baseline known.json');
    expect(() => read({ updateBaseline: true })).toThrow('--update-baseline does not know');
    expect(read({ baseline: 'known.json', updateBaseline: true }).baseline).toEqual({ entries: [] });
  });

  test('is written with what is known and what could not be seen, sorted, one a line', () => {
    const accepted = read({ baseline: 'below/known.json', updateBaseline: true });
    const waiver = { id: 'w', reason: 'r', owner: 'o', created: '2026-01-01', expires: '2027-01-01' };
    const result = resultOf({
      findings: [
        finding('c', { baseline: 'known' }),
        finding('b', { waiver, effective: 'waived' }),
        finding('f', { status: 'error' }),
        finding('e', { baseline: 'known', waiver, effective: 'waived' }),
      ],
      baseline: { known: 2, added: 1, fixed: [entry('x')], unseen: [entry('a'), entry('f')] },
    });
    const notes: string[] = [];
    saveBaseline(result, accepted, (line) => notes.push(line));
    const text = readFileSync(join(folder, 'below/known.json'), 'utf8');
    const { findings } = JSON.parse(text) as { readonly findings: readonly BaselineEntry[] };
    expect(findings).toEqual(['a', 'c', 'e', 'f'].map(entry));
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(4);
    expect(notes).toEqual([
      'wrote below/known.json: 4 known findings, 1 added, 1 fixed and taken out, 2 kept that could not be seen',
    ]);
  });

  test('is not written without --update-baseline', () => {
    write('known.json', '{ "kind": "trailproof-baseline", "version": 1, "findings": [] }');
    saveBaseline(
      resultOf({ baseline: { known: 0, added: 0, fixed: [], unseen: [] } }),
      read({ baseline: 'known.json' }),
      () => {
        throw new Error('something was written');
      },
    );
  });
});
