import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownAnswers, knownAnswers } from '../../src/collect/resume.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { everythingMore, type Snapshot } from '../../src/model/snapshot.ts';
import { json } from '../../src/report/json.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { auditRole } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { header } from '../io/snapshot-lines.ts';
import {
  auditedCompany,
  type CollectedWorld,
  type CollectingOptions,
  collectingWorld,
} from './collecting-world.ts';
import type { VirtualTime } from './virtual-time.ts';

const facts = everythingMore;
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';

/** Each run collects anew and judges all of it, which takes its time where much is planted. */
const worlds = [
  { name: 'a company', world: auditedCompany({ pageSize: 2 }), role: 'audit', runs: 50 },
  {
    name: 'the demo',
    world: mergeWorld(demoWorld(), { pageSize: 3 }),
    role: auditRole,
    runs: nightly ? 50 : 6,
  },
];

/** The report without `run`, the only place with times, and the records by what was asked and answered. */
function shown({ records, trailer }: Pick<CollectedWorld, 'records' | 'trailer'>): readonly unknown[] {
  const planned = new Set(records.map(({ service, operation }) => `${service}:${operation}`));
  const asked = { ...header.scope, organization: true };
  const snapshot: Snapshot = { header: { ...header, scope: asked, facts: [...planned] }, records, trailer };
  const report = [...json(evaluateSnapshot(snapshot, shippedPolicies))].join('');
  const answers = records.map(({ id, outcome }) => [id, timeless(outcome)]).sort();
  return [report.replace(/^ {2}"run": \{[^}]*\}/mu, ''), answers];
}

/** Sessions end at a time. */
function timeless(outcome: CallRecord['outcome']): string {
  return JSON.stringify(outcome).replace(/\\"Expiration\\":\\"[^"]*"/, '');
}

describe.each(worlds)('a run over $name that goes on with another', async ({ world, role, runs }) => {
  const collected = (options: CollectingOptions = {}): Promise<CollectedWorld> =>
    collectingWorld(world, { organization: true, roleName: role }, { facts, ...options });
  const whole = await collected();
  const report = shown(whole);

  /** Goes on with what an earlier run was answered, and sees that nothing of it is asked again. */
  async function resumed(earlier: readonly CallRecord[]): Promise<CollectedWorld> {
    const known = knownAnswers(earlier);
    const again = await collected({ known });
    const handed = again.records.filter(({ id }) => known.has(id));
    for (const record of handed) expect(known.get(record.id)).toBe(record);
    return again;
  }

  /** A run that is stopped after so many milliseconds. */
  async function interruptedAt(milliseconds: number, known?: KnownAnswers): Promise<CollectedWorld> {
    const stop = new AbortController();
    const start = (clock: VirtualTime): void => void clock.after(milliseconds, () => stop.abort());
    return collected({ signal: stop.signal, start, known });
  }

  it('asks nothing but sessions and what was refused when everything else is known', async () => {
    const { asked, records } = await resumed(whole.records);
    const refused = whole.faults.map(({ call, region }) => `${call} ${region}`);
    const others = asked.filter((call) => !refused.some((words) => call.includes(words)));
    expect(others.filter((call) => !call.includes(' sts:'))).toEqual([]);
    expect(shown({ records, trailer: whole.trailer })).toEqual(report);
  });

  it(`is the same as one that was not interrupted, at ${runs} random times`, async () => {
    const moments = fc.integer({ min: 0, max: whole.tookMs });
    await fc.assert(
      fc.asyncProperty(moments, async (milliseconds) => {
        const broken = await interruptedAt(milliseconds);
        expect(broken.trailer.interrupted).toBe(true);
        const again = await resumed(broken.records);
        expect(again.trailer.interrupted).toBe(false);
        expect(shown(again)).toEqual(report);
      }),
      { numRuns: runs },
    );
  });

  it('is the same as one that was not killed, whatever reached the disk', async () => {
    const lengths = fc.integer({ min: 0, max: whole.records.length });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect(shown(await resumed(whole.records.slice(0, length)))).toEqual(report);
      }),
      { numRuns: runs },
    );
  });

  it('gets to the end by being interrupted over and over', async () => {
    let known: KnownAnswers = new Map();
    for (const share of [0.3, 0.6, 0.8]) {
      const broken = await interruptedAt(whole.tookMs * share, known);
      const more = knownAnswers([...known.values(), ...broken.records]);
      expect(more.size).toBeGreaterThanOrEqual(known.size);
      known = more;
    }
    expect(known.size).toBeGreaterThan(whole.records.length / 2);
    expect(shown(await resumed([...known.values()]))).toEqual(report);
  });
});

describe('what is known', async () => {
  const refusal = { call: 'cloudtrail:DescribeTrails', region: 'us-east-1', error: 'AccessDeniedException' };
  const whole = await collectingWorld(auditedCompany({ faults: [refusal] }), {
    organization: true,
    roleName: 'audit',
  });

  const page = (token: string | undefined, next: string | undefined): CallRecord => {
    const input = { MaxResults: 20, ...(token === undefined ? {} : { NextToken: token }) };
    const body = JSON.stringify({ Accounts: [], ...(next === undefined ? {} : { NextToken: next }) });
    const [first] = whole.records.filter(({ operation }) => operation === 'ListAccounts');
    if (first === undefined) throw new Error('no accounts were listed');
    return { ...first, id: `page ${token}`, input, outcome: { kind: 'answered', body, headers: {} } };
  };

  it.each([
    ['a whole list', [page(undefined, 'b'), page('b', 'c'), page('c', undefined)], 3],
    ['a list without its end', [page(undefined, 'b'), page('b', 'c')], 0],
    ['a list without its middle', [page(undefined, 'b'), page('c', undefined)], 1],
    ['a list that goes in circles', [page(undefined, 'b'), page('b', 'b')], 0],
  ])('%s', (_name, records, count) => {
    expect(knownAnswers(records).size).toBe(count);
  });

  it('never a fault, nor an answer that a later fault took back', () => {
    const [good] = whole.records.filter(({ operation }) => operation === 'DescribeTrails');
    const [fault] = whole.records.filter(({ outcome }) => outcome.kind === 'fault');
    if (good === undefined || fault === undefined) throw new Error('the world has both');
    const later = { ...good, time: '2999-01-01T00:00:00.000Z', outcome: fault.outcome };
    expect(knownAnswers([good]).size).toBe(1);
    expect(knownAnswers([fault, good, later]).size).toBe(0);
    expect(knownAnswers([{ ...good, service: 'sts' }]).size).toBe(0);
  });
});
