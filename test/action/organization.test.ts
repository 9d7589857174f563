import { describe, expect, test } from 'vitest';
import { healthyOrganization } from '../../src/simulator/healthy-organization.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { runStep } from './step.ts';

const organization = healthyOrganization();
const inputs = { organization: 'true', 'role-name': 'trailproof-audit' };

describe('an organization', () => {
  test('every account is looked at, as the role that the input names', async () => {
    const step = await runStep({ world: organization, inputs });
    expect(step.text).not.toContain('could not be seen');
    expect(step.outputs).toMatchObject({ verdict: 'pass', complete: 'true', 'exit-class': 'ok' });
    expect(step.code).toBe(0);
    expect(step.file('trailproof-report/trailproof.html')).toContain('444455556666');
  });

  test('an account whose role is missing: incomplete, and the summary names it', async () => {
    const world = mergeWorld(organization, { accounts: { '444455556666': { roles: null } } });
    const step = await runStep({ world, inputs });
    expect(step.code).toBe(3);
    expect(step.outputs).toMatchObject({ complete: 'false', 'exit-class': 'incomplete' });
    expect(step.summary).toContain('`Account 444455556666 could not be entered: sts:AssumeRole was denied');
    expect(step.commands[0]?.message).toContain('444455556666');
  });

  test('the same account excluded, with a reason: complete', async () => {
    const world = mergeWorld(organization, { accounts: { '444455556666': { roles: null } } });
    const exclude = '444455556666=a laboratory, see ticket 7';
    const step = await runStep({ world, inputs: { ...inputs, exclude } });
    expect(step.outputs).toMatchObject({ complete: 'true', 'exit-class': 'ok' });
  });

  test('an external id reaches the role, and is written nowhere', async () => {
    const roles = { 'trailproof-audit': { externalId: 'not-for-everybody' } };
    const world = mergeWorld(organization, { accounts: { '333344445555': { roles } } });
    const step = await runStep({ world, inputs: { ...inputs, 'external-id': 'not-for-everybody' } });
    expect(step.code).toBe(0);
    const files = ['json', 'sarif', 'html'].map((type) => step.file(`trailproof-report/trailproof.${type}`));
    expect(`${step.log}${step.summary}${files.join('')}`).not.toContain('not-for-everybody');
  });
});
