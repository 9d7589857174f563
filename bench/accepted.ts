/**
 * Memory and time of waivers and a baseline over 200,000 failing findings: what is decided is kept in three
 * bytes a finding. Run: node bench/accepted.ts
 */
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { applyBaseline } from '../src/evaluate/apply-baseline.ts';
import { applyWaivers } from '../src/evaluate/apply-waivers.ts';
import type { VerdictMark } from '../src/evaluate/findings.ts';
import { fingerprint } from '../src/evaluate/fingerprint.ts';
import type { Baseline, BaselineEntry } from '../src/model/baseline.ts';
import { known } from '../src/model/observed.ts';
import type { Policy } from '../src/model/policy.ts';
import type { Subject } from '../src/model/scan-result.ts';
import type { Waiver } from '../src/model/waiver.ts';
import { loadBaseline } from '../src/policy/load-baseline.ts';
import { baselineText } from '../src/run/next-baseline.ts';

const ACCOUNTS = 10_000;
const REGIONS = 20;
const EXACT = 2_000;
const PATTERNS = 100;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function heapBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measured<T>(what: string, work: () => T): T {
  const before = heapBytes();
  const start = performance.now();
  const result = work();
  const time = Math.round(performance.now() - start);
  const kept = ((heapBytes() - before) / 2 ** 20).toFixed(1);
  console.log(`${what}: ${time} ms, ${kept} MiB kept`);
  return result;
}

const policy: Policy = {
  id: 'example',
  title: 'Example',
  severity: 'high',
  subject: 'region',
  assert: [],
  why: '',
  fix: { summary: '' },
  references: [],
  controls: {},
  replaces: {},
  params: {},
  requirements: new Map(),
  digest: '',
  source: { path: 'policy.yaml', line: 1 },
};

const subjects = Array.from({ length: ACCOUNTS * REGIONS }, (_, index): Subject => {
  const account = String(100_000_000_000 + Math.floor(index / REGIONS));
  const region = `region-${index % REGIONS}`;
  return { kind: 'region', id: `${account}/${region}`, account, region, name: region, partition: 'aws' };
});

function* marks(): Generator<VerdictMark> {
  for (const subject of subjects) yield { policy, subject, status: 'fail', severity: 'high' };
}

function waiver(number: number, entry: Waiver['subjects'][number]): Waiver {
  return {
    id: `w1:${number}`,
    policy: 'example',
    subjects: [entry],
    reason: 'accepted for a time',
    owner: 'platform team',
    created: '2026-01-01',
    expires: '2026-12-31',
    source: { path: 'waivers.yaml', line: number },
  };
}

const size = subjects.length;
const waivers = [
  ...subjects.slice(0, EXACT).map(({ id }, index) => waiver(index, { id })),
  ...Array.from({ length: PATTERNS }, (_, index) =>
    waiver(EXACT + index, { account: `1000000${String(index).padStart(2, '0')}*`, region: 'region-1?' }),
  ),
];
const applied = measured(`${size} findings, ${EXACT} exact waivers and ${PATTERNS} patterns`, () =>
  applyWaivers({ waivers, marks: marks(), size, today: '2026-06-01', placeOf: () => known(undefined, []) }),
);
console.log(`  waived: ${applied.uses.reduce((sum, { matched }) => sum + matched, 0)} matches`);

const entries = subjects.map(({ kind, id, account }): BaselineEntry => {
  const name = fingerprint(policy, { kind, id }, sha256);
  return { fingerprint: name, policy: 'example', kind, account, subject: id };
});
const text = measured('writing the baseline', () => [...baselineText(entries)].join(''));
console.log(`  ${(text.length / 2 ** 20).toFixed(1)} MiB`);
const baseline = measured('reading it', (): Baseline => {
  const loaded = loadBaseline({ path: 'baseline.json', text }, (name, kind, id) =>
    fingerprint({ id: name }, { kind, id }, sha256),
  );
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  return loaded.baseline;
});
measured('applying it', () =>
  applyBaseline({
    baseline,
    update: false,
    marks: marks(),
    size,
    isTaken: () => false,
    sight: { organization: true, sawAllOf: () => true },
    policies: new Set(['example']),
  }),
);
const broken = text.replace(/"kind":"region"(?=[^\n]*\n {2}\])/u, '"kind":"regoin"');
measured('finding a mistake on its last line', () => {
  const loaded = loadBaseline({ path: 'baseline.json', text: broken }, () => '');
  if (loaded.ok) throw new Error('not found');
  console.log(`  line ${loaded.problems[0]?.line}`);
});
