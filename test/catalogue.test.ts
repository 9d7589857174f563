import { expect, test } from 'vitest';
import { loadLibrary } from '../src/run/policy-set.ts';
import { answering, areaOf, areas, catalogueId, rowsOf } from '../tools/catalogue.ts';

const { policies, definitions } = loadLibrary({ cwd: process.cwd(), dirs: [] });
const rows = definitions.frameworks.take(catalogueId)?.controls ?? [];

test('every row of the catalogue is in one area', () => {
  expect(areas.flatMap((area) => area.rows).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  expect(rows).toHaveLength(109);
});

test.each(policies.map((policy) => [policy.id, policy] as const))('%s answers a row', (_, policy) => {
  expect(rowsOf(policy).length).toBeGreaterThan(0);
  expect(areas).toContain(areaOf(policy));
});

test('a row that a policy answers has no reason why none does', () => {
  const catalogue = definitions.frameworks.take(catalogueId);
  if (catalogue === undefined) throw new Error('no catalogue');
  const answers = answering(catalogue, policies);
  const excused = rows.filter(({ id, note }) => note !== undefined && answers.get(id)?.length !== 0);
  expect(excused.map(({ id }) => id)).toEqual([]);
});
