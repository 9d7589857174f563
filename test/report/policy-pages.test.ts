import { describe, expect, test } from 'vitest';
import type { Expression, Policy } from '../../src/model/policy.ts';
import { policyExplain } from '../../src/report/policy-explain.ts';
import type { PolicyFacts } from '../../src/report/policy-facts.ts';
import { policyList, policyListJson } from '../../src/report/policy-list.ts';
import { type PolicyPageLinks, policyPage } from '../../src/report/policy-page.ts';
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

const facts: Omit<PolicyFacts, 'policy'> = {
  whenBecause: 'only its owner can change it',
  params: [
    { name: 'copies', type: 'number', value: '1', means: 'in how many regions it must show at least' },
    { name: 'names', type: 'list of texts', value: '[]' },
  ],
  reads: [
    { name: 'Trail.copies', means: 'what each region in scope shows of it' },
    { name: 'Trail.logFileValidation', means: 'whether CloudTrail delivers digests of its log files' },
  ],
  calls: [{ call: 'cloudtrail:DescribeTrails', why: 'to find the trails of every region' }],
  cases: [
    { name: 'a healthy account', expect: [] },
    { name: 'validation is off', expect: [['trail main', 'fail']] },
  ],
};

const bare: Omit<PolicyFacts, 'policy'> = { params: [], reads: [], calls: [], cases: [] };

function explained(policy: Policy, width = 80, about = facts): string {
  return [...policyExplain({ ...about, policy }, { ...page, width })].join('');
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
    const policy = {
      ...always,
      fix: { summary: 'Do it.' },
      requirements: new Map(),
      controls: {},
      replaces: {},
      references: [],
    };
    const text = explained(policy, 80, bare);
    for (const title of [
      'Applies when',
      'Parameters',
      'Reads',
      'Asks AWS',
      'Cases',
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

describe('the page of a policy', () => {
  const links: PolicyPageLinks = {
    source: '../files',
    environment: '../environment.md',
    permissions: '../permissions.md',
    framework: (id) => (id.startsWith('cis') ? `../${id}.md` : undefined),
    frameworkTitle: (id) => id.toUpperCase(),
    controlTitle: (framework, control) => `what ${framework} says of ${control}`,
    toolTitle: (tool) => `the tool ${tool}`,
  };

  test('as reviewed', async () => {
    const text = [...policyPage({ ...facts, policy: loaded() }, links)].join('');
    await expect(text).toMatchFileSnapshot('golden/policy-page.md');
  });

  test('leaves out what a policy does not have', () => {
    const { when: _, ...always } = loaded({ controls: {}, replaces: {}, fix: { summary: 'Do it.' } });
    const text = [...policyPage({ ...bare, policy: { ...always, requirements: new Map() } }, links)].join('');
    for (const title of [
      'applies',
      'Parameters',
      'What is read',
      'Controls',
      'Replaces',
      'Cases',
      'Terraform',
    ]) {
      expect(text).not.toContain(title);
    }
  });
});
