import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import { callersAccount, rolesIn, type Snapshot, type WantedCalls } from '../../src/model/snapshot.ts';
import { pseudonyms } from '../../src/redact/pseudonyms.ts';
import { redactHeader, redactRecord } from '../../src/redact/redact-record.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { collectingWorld } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';

const stand = pseudonyms((text) => createHmac('sha256', 'key').update(text).digest('hex'));
const linked = 'AWSServiceRoleForCloudTrail';
const names = [linked, 'harbor-auditors', 'nobody-has-it'];
const facts: WantedCalls = new Set(['iam:GetRole', ...names.map((name) => `iam:GetRole ${name}` as const)]);

const states = (snapshot: Snapshot): readonly string[] =>
  buildInventory(snapshot).accounts.flatMap(({ namedRoles }) => namedRoles.map(({ role }) => role.state));

test('roles are found again under other names, and those of AWS under their own', async () => {
  const world = mergeWorld(healthyWorld(), {
    accounts: { '111122223333': { roles: { 'harbor-auditors': {} } } },
  });
  const { records, trailer } = await collectingWorld(world, {}, { facts });
  const plan = { scope: callersAccount, facts, tool: { name: 'trailproof', version: '0' }, sha256 };
  const header = planSnapshot({ ...plan, startedAt: '2026-03-01T12:00:00.000Z' });
  const before = { header, records, trailer };
  const after = {
    header: redactHeader(header, stand),
    records: records.map((record) => redactRecord(record, stand, sha256)),
    trailer,
  };
  expect(states(before)).toEqual(['present', 'present', 'dangling']);
  expect([...states(after)].sort()).toEqual(['dangling', 'present', 'present']);
  expect(rolesIn(after.header.facts)).toContain(linked);
  expect(JSON.stringify(after)).not.toMatch(/harbor|nobody/);
});
