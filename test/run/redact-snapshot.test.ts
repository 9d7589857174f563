import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/io/snapshot-reader.ts';
import { callId } from '../../src/model/call-id.ts';
import { callersAccount, type Snapshot } from '../../src/model/snapshot.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import { redactSnapshot } from '../../src/run/redact-snapshot.ts';
import { accounts, auditRole, organizationId, units } from '../../src/simulator/demo-organization/places.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { collected, shipped } from '../e2e/collected.ts';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-redact-'));
afterAll(() => rmSync(folder, { recursive: true }));
const original = join(folder, 'demo.snapshot');
const redacted = join(folder, 'redacted.snapshot');
const world = demoWorld();

let before: Snapshot;
let after: Snapshot;
let text: string;
beforeAll(async () => {
  const scope = { ...callersAccount, organization: true, roleName: auditRole };
  before = (await collected(world, { scope, out: original })).snapshot;
  await redactSnapshot({ file: original, out: redacted });
  after = await readSnapshot(redacted);
  text = gunzipSync(readFileSync(redacted)).toString();
});

/** Everything that somebody gave a name in the demo, from the world that it was made from. */
function namesOfDemo(): readonly string[] {
  const names = new Set<string>([
    ...Object.values(accounts),
    auditRole,
    organizationId,
    ...Object.values(units),
  ]);
  const uuids = JSON.stringify(world).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  for (const id of uuids) names.add(id);
  for (const account of Object.values(world.accounts)) {
    for (const name of Object.keys({ ...account.trails, ...account.buckets })) names.add(name);
  }
  for (const [, name] of JSON.stringify(world).matchAll(/"(?:name|email|Name|Email)":"([^"]+)"/g))
    names.add(name ?? '');
  for (const [address] of JSON.stringify(before.records).matchAll(/[\w.+-]+@[\w-]+\.[\w.]+/g))
    names.add(address);
  return [...names].filter((name) => name !== '' && JSON.stringify(before).includes(name));
}

describe('a redacted snapshot', () => {
  it('has no name, id or address of the original', () => {
    const names = namesOfDemo();
    expect(names.length).toBeGreaterThan(40);
    // Words that are also AWS's own would be found in its answers.
    const whole = (name: string): RegExp =>
      new RegExp(`(?<![A-Za-z0-9])${name.replace(/[^\w]/g, '\\$&')}(?![A-Za-z0-9])`);
    expect(names.filter((name) => whole(name).test(text))).toEqual([]);
    expect(text).not.toContain('harbor-finch');
    const requests = before.records.flatMap(({ requestId }) => requestId ?? []);
    expect(requests.filter((id) => text.includes(id))).toEqual([]);
  });

  it('is judged alike, policy by policy', () => {
    const counts = (snapshot: Snapshot): unknown =>
      evaluateSnapshot(snapshot, shipped).policies.map(({ id, counts: found }) => [id, found]);
    expect(counts(after)).toEqual(counts(before));
    const { summary, population } = evaluateSnapshot(after, shipped);
    expect({ summary, population }).toMatchObject({
      summary: evaluateSnapshot(before, shipped).summary,
      population: evaluateSnapshot(before, shipped).population,
    });
  });

  it('says what it is, and each id is that of its question', () => {
    expect(after.header.redacted).toBe(true);
    for (const record of after.records) expect(record.id).toBe(callId(record, sha256));
    expect(after.trailer).toEqual(before.trailer);
    expect(after.records.map(({ operation, region, outcome }) => [operation, region, outcome.kind])).toEqual(
      before.records.map(({ operation, region, outcome }) => [operation, region, outcome.kind]),
    );
  });

  it('is the same with the same key, and another with another', async () => {
    const bytes = async (key: string): Promise<string> => {
      const out = join(folder, 'keyed.snapshot');
      await redactSnapshot({ file: original, out, key });
      return gunzipSync(readFileSync(out)).toString();
    };
    const once = await bytes('one');
    expect(await bytes('one')).toBe(once);
    expect(await bytes('two')).not.toBe(once);
  });
});
