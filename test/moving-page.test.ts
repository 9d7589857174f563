import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCases } from '../src/policy/parse-cases.ts';
import { loadLibrary } from '../src/run/policy-set.ts';
import { standingFor } from '../tools/generate-moving-page.ts';
import { openChecks } from '../tools/moving/open-checks.ts';
import { peerTools } from '../tools/moving/peer-tools.ts';
import { peerGroups } from './peers/peer-cases.ts';

const { policies } = loadLibrary({ cwd: process.cwd(), dirs: [] });
const situations = peerGroups.flatMap(({ cases }) => cases.map(({ name }) => name));

function casesOf(id: string): readonly string[] {
  const policy = policies.find((one) => one.id === id);
  if (policy === undefined) return [];
  const path = `policies/${id}/cases.yaml`;
  const parsed = parseCases({ path, text: readFileSync(path, 'utf8') }, policy);
  return parsed.ok ? parsed.cases.map(({ name }) => name) : [];
}

test.each(policies.map((policy) => [policy.id, policy] as const))(
  '%s stands for checks that there are',
  (_, { replaces }) => {
    for (const [id, checks] of Object.entries(replaces)) {
      const known = peerTools.find((tool) => tool.id === id)?.checks.map((check) => check.id) ?? [];
      expect(known).toEqual(expect.arrayContaining([...checks]));
    }
  },
);

describe.each(peerTools)('checks of $title', (tool) => {
  test('are listed once each', () => {
    const ids = tool.checks.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(10);
  });

  test('have a policy, or a reason why they have none', () => {
    const answered = (check: (typeof tool.checks)[number]): boolean =>
      standingFor(tool, check, policies).length > 0;
    const open = openChecks[tool.id] ?? [];
    const silent = tool.checks.filter((check) => !answered(check) && check.none === undefined);
    expect(silent.map(({ id }) => id).filter((id) => !open.includes(id))).toEqual([]);
    expect(tool.checks.map(({ id }) => id)).toEqual(expect.arrayContaining([...open]));
    expect(tool.checks.filter((check) => answered(check) && check.none !== undefined)).toEqual([]);
  });

  test('differ as a case of a policy that answers them, or a situation of test/peers, shows', () => {
    const lost = tool.checks.flatMap((check) =>
      check.otherwise.filter(({ shown }) =>
        shown.kind === 'case'
          ? !casesOf(shown.policy).includes(shown.name)
          : !situations.includes(shown.name),
      ),
    );
    expect(lost).toEqual([]);
  });
});
