import type { Fault } from '../../src/model/fault.ts';
import type { Policy } from '../../src/model/policy.ts';
import type {
  AccountEntry,
  Finding,
  FrameworkEntry,
  PolicyEntry,
  ScanResult,
  Subject,
  SubjectKind,
  TrailEntry,
} from '../../src/model/scan-result.ts';
import type { PolicyFacts } from '../../src/report/policy-facts.ts';
import { resultOf } from './fixture.ts';
import { policyOf } from './fixture-policies.ts';
import { account, findingOf, regions } from './fixture-subjects.ts';
import { exampleTrails } from './fixture-trails.ts';

const MOST_REGIONS = 20;

/**
 * A result with the names in every place that AWS, a policy or a configuration fills: of what is judged, of
 * accounts, units, regions, trails, buckets and keys, in tags, in errors, in texts of policies and in reasons.
 */
export function resultNaming(names: readonly string[]): ScanResult {
  const base = resultOf({
    policies: names.map(policy),
    frameworks: names.map(framework),
    findings: names.flatMap(findings),
    faults: names.map(fault),
    trails: names.map(trail),
    complete: false,
    incompleteBecause: names,
    accounts: [account, ...names],
    askedRegions: names,
  });
  const [first = ''] = names;
  return {
    ...base,
    run: { ...base.run, caller: names.join(' '), id: first },
    accounts: [...base.accounts.slice(0, 1), ...names.map(accountEntry)],
    scope: {
      ...base.scope,
      asked: {
        regions: names,
        organization: true,
        accounts: names,
        excluded: names.map((name) => ({ account: name, reason: name })),
        roleName: names.join(' '),
        roleChain: names,
      },
      excluded: names.map((name) => ({ account: name, region: name, reason: name })),
      asserted: names.map((name) => ({ account: name, region: name })),
    },
    coverage: coverage(names),
  };
}

function policy(name: string, index: number): PolicyEntry {
  return policyOf(`p${index}`, {
    as: name,
    title: name,
    why: name,
    fix: { summary: name, cli: name, terraform: name, cloudformation: name },
    references: [name, `https://example.com/${name}`],
    controls: { [name]: [name] },
    replaces: { [name]: [name] },
    params: { [name]: name },
    digest: name,
    source: { path: name, line: 1 },
  });
}

function framework(name: string, index: number): FrameworkEntry {
  const statuses = ['fail', 'error', 'not-assessed'] as const;
  const controls = statuses.map((status) => ({
    id: `${status} ${name}`,
    title: name,
    status,
    policies: [name],
  }));
  return { id: `${index} ${name}`, title: name, version: name, controls };
}

/** The same policy as it is loaded, for the pages about policies. */
export function factsNaming(name: string): PolicyFacts {
  return {
    policy: policyNaming(name),
    whenBecause: name,
    params: [{ name, type: 'text', value: JSON.stringify(name), means: name }],
    reads: [{ name, means: name }],
    calls: [{ call: name, why: name }],
    cases: [{ name, expect: [[name, 'fail']] }],
  };
}

function policyNaming(name: string): Policy {
  const { counts: _, ...entry } = policy(name, 0);
  const expression = { text: name, evaluate: () => true };
  return {
    ...entry,
    when: expression,
    assert: [{ that: expression, message: { text: name, render: () => name } }],
    requirements: new Map([[name, { name, title: name, boxes: [] }]]),
  };
}

const kinds: readonly SubjectKind[] = [
  'trail',
  'account',
  'region',
  'organization',
  'bucket',
  'log-bucket',
  'key',
];

function findings(name: string, index: number): readonly Finding[] {
  const kind = kinds[index % kinds.length] ?? 'trail';
  const subject: Subject = {
    kind,
    id: name,
    account: name,
    region: name,
    arn: name,
    name,
    partition: name,
    ou: `Root/${name}`,
  };
  return (['fail', 'error', 'pass'] as const).map((status) =>
    findingOf(name, subject, {
      status,
      message: status === 'fail' ? name : `${name} is wrong`,
      witness: `${name} in nobody's record`,
      facts: [{ result: 'fail', that: name, observed: observed(name), evidence: [name] }],
      faults: status === 'error' ? [`f${index}`] : [],
    }),
  );
}

function observed(name: string): Finding['facts'][number]['observed'] {
  return { [name]: name, 'bucket.tags': [`${name}=${name}`], 'bucket.it': { [name]: name } };
}

function fault(name: string, index: number): Fault {
  const place = { account: name, region: name, requestId: name };
  return { id: `f${index}`, kind: 'denied', call: name, code: name, message: name, ...place };
}

function trail(name: string, index: number): TrailEntry {
  const [example] = exampleTrails();
  if (example === undefined) throw new Error('no example');
  const state = index % 2 === 0 ? 'dangling' : 'foreign';
  return {
    ...example,
    name,
    arn: name,
    owner: name,
    home: name,
    records: [name],
    reach: { logging: [name], stopped: [name], unknown: [name] },
    bucket: { name, state },
    key: { arn: name, state: 'present', keyState: name },
  };
}

function accountEntry(name: string, index: number): AccountEntry {
  return {
    id: name,
    partition: name,
    name,
    state: name,
    ou: `Root/${name}`,
    management: index === 0,
    access: index % 2 === 0 ? 'read' : 'unreadable',
    regions: [...regions, name],
  };
}

function coverage(names: readonly string[]): ScanResult['coverage'] {
  return {
    classes: names.slice(0, 3).map((title, index) => ({ id: `c${index}`, title, category: 'management' })),
    situations: names.map((name, index) => ({
      id: name,
      answers: (['gap', 'unknown', 'covered'] as const).map((state, place) => ({
        class: `c${place}`,
        state,
        by: [name],
        witness: name,
        faults: [`f${index}`],
      })),
    })),
    // Fewer regions than accounts: the matrix has a cell for each pair.
    cells: names.map((name, index) => ({
      account: name,
      situation: name,
      regions: [names[index % MOST_REGIONS] ?? name],
    })),
  };
}
