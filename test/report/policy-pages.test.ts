import { describe, expect, test } from 'vitest';
import type { Expression, Policy } from '../../src/model/policy.ts';
import { policyExplain } from '../../src/report/policy-explain.ts';
import { policyList, policyListJson } from '../../src/report/policy-list.ts';
import { activeCharacters } from './active-characters.ts';
import { examplePolicies, policyOf } from './fixture-policies.ts';

const page = { colour: false, unicode: true, width: 80 };

function expression(text: string): Expression {
  return { text, evaluate: () => true };
}

function loaded(changes: Partial<Policy> = {}): Policy {
  const { counts: _, ...entry } = examplePolicies()[1] ?? policyOf('p');
  return {
    ...entry,
    when: expression('trail.owned'),
    assert: [
      {
        that: expression('trail.logFileValidation'),
        message: {
          text: '{trail.name} writes log files whose tampering could not be detected',
          render: () => '',
        },
      },
      {
        that: expression('atLeast(trail.copies, params.copies)'),
        message: { text: 'too few', render: () => '' },
        severity: 'low',
      },
    ],
    params: { copies: 1 },
    requirements: new Map([['management', { name: 'management', title: 'Management events', boxes: [] }]]),
    ...changes,
  };
}

function explained(policy: Policy, width = 80): string {
  return [...policyExplain(policy, { ...page, width })].join('');
}

describe('policy list', () => {
  test.each([80, 120])('at %i columns, as reviewed', async (width) => {
    const text = [...policyList(examplePolicies(), { ...page, width })].join('');
    await expect(text).toMatchFileSnapshot(`golden/policy-list-${width}.txt`);
  });

  test('of no policy', () => {
    expect([...policyList([], page)].join('')).toBe('0 policies. More: trailproof policy explain ID\n');
  });

  test('as JSON has the promised keys', () => {
    const [entry] = JSON.parse(
      [...policyListJson([policyOf('p', { as: 'q', controls: { a: ['1'] } })])].join(''),
    );
    expect(Object.keys(entry)).toEqual(['id', 'title', 'severity', 'subject', 'controls', 'replaces']);
    expect(entry).toMatchObject({ id: 'q', controls: { a: ['1'] } });
  });
});

describe('policy explain', () => {
  test.each([80, 40])('at %i columns, as reviewed', async (width) => {
    await expect(explained(loaded(), width)).toMatchFileSnapshot(`golden/policy-explain-${width}.txt`);
  });

  test('leaves out what a policy does not have', () => {
    const { when: _, ...always } = loaded();
    const text = explained({
      ...always,
      fix: { summary: 'Do it.' },
      params: {},
      requirements: new Map(),
      controls: {},
      replaces: {},
      references: [],
    });
    for (const title of [
      'Applies when',
      'Parameters',
      'Requirements',
      'Controls',
      'Replaces',
      'References',
      'AWS CLI',
    ]) {
      expect(text).not.toContain(title);
    }
  });

  test('shows paragraphs of the reason as such', () => {
    expect(explained(loaded({ why: 'One\ntwo.\n\nThree.\n' }))).toContain('Why\n  One two.\n\n  Three.\n');
  });

  test('a policy file cannot steer the terminal', () => {
    const text = explained(
      loaded({ title: 'a\u001b[2Jb', fix: { summary: 's', terraform: 'x\u001b]0;t\u0007\ny' } }),
    );
    expect(text).not.toMatch(activeCharacters);
  });
});
