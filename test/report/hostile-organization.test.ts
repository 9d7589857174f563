import { beforeAll, describe, expect, test } from 'vitest';
import { planSnapshot } from '../../src/collect/plan.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount, type ScopeAsked } from '../../src/model/snapshot.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { formatNames, formats } from '../../src/report/formats.ts';
import { evaluateSnapshot } from '../../src/run/evaluate-snapshot.ts';
import type { World } from '../../src/simulator/world.ts';
import { auditedCompany, collectingWorld, wholeCompany } from '../collect/collecting-world.ts';
import { sha256 } from '../collect/fake-aws.ts';
import { destinationsAnd } from '../collect/wanted.ts';
import { root } from '../simulator/company.ts';
import { harmlessNames, hostileNames } from './hostile-names.ts';
import { activeInFormat } from './inert-text.ts';

const names = hostileNames.map(({ text }) => text);
const accountOf = (index: number): string => String(700_000_000_000 + index);

/**
 * An account for each name, named so, in a unit named so, with a bucket tagged so and, some of them, a trail named
 * so; a third of them is refused things in such words. The simulator keeps to what AWS lets in: the names stand in
 * the world as harmless ones.
 */
function company(): World {
  const unit = (index: number): string => `ou-ab12-${10_000_000 + index}`;
  const ous = harmlessNames.map((name, index) => [unit(index), { name }]);
  const accounts = harmlessNames.map((name, index) => [
    accountOf(index),
    {
      name,
      ou: unit(index),
      state: index % 7 === 6 ? 'SUSPENDED' : 'ACTIVE',
      buckets: { [`bucket-${index}`]: { region: 'us-east-1', tags: { [name]: name, team: name } } },
      trails: {
        [index % 5 === 0 ? name : `trail-${index}`]: { home: 'eu-west-1', bucket: `bucket-${index}` },
      },
    },
  ]);
  const faults = harmlessNames.flatMap((message, index) => {
    const account = accountOf(index);
    if (index % 3 !== 2) return [];
    return [
      { call: 'cloudtrail:GetEventSelectors', account, error: 'AccessDeniedException', message },
      { call: 's3:GetBucketPolicy', account, error: 'AccessDenied', message },
      { call: 'sts:AssumeRole', resource: accountOf(index + 1), error: 'AccessDenied', message },
    ];
  });
  return auditedCompany({
    organization: { roots: { [root]: { ous: Object.fromEntries(ous) } } },
    accounts: Object.fromEntries(accounts),
    faults,
  });
}

/** The record as AWS would have to answer it, were its names those that mean harm. */
function hostile(record: CallRecord): CallRecord {
  const { outcome } = record;
  switch (outcome.kind) {
    case 'answered':
      return { ...record, outcome: { ...outcome, body: hostileBody(outcome.body) } };
    case 'absent':
      return { ...record, outcome: { ...outcome, message: named(outcome.message) } };
    case 'fault':
      return {
        ...record,
        outcome: { ...outcome, fault: { ...outcome.fault, message: named(outcome.fault.message) } },
      };
  }
}

function hostileBody(body: string): string {
  if (body.startsWith('{')) return named(body, (name) => JSON.stringify(name).slice(1, -1));
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
  ]);
  return named(body, (name) => name.replaceAll(/[&<>]/gu, (sign) => entities.get(sign) ?? ''));
}

function named(text: string, written: (name: string) => string = (name) => name): string {
  return text.replaceAll(/name1\d{3}/gu, (harmless) => written(names[harmlessNames.indexOf(harmless)] ?? ''));
}

/** Policies of the user's own; what cannot be said on a line of a title is left to `why`. */
function ownPolicies(): ReturnType<typeof loadPolicies> {
  const braced = (text: string): string => text.replaceAll(/[{}]/gu, '$&$&');
  const files = names
    .filter((name) => name.isWellFormed())
    .map((name, index) => {
      const id = `own-${index}`;
      const isTitle = name.length <= 200 && /^[^\n]*\S[^\n]*$/u.test(name);
      const policy = {
        id,
        title: isTitle ? name : id,
        severity: 'low',
        subject: 'bucket',
        assert: [
          {
            that: "bucket.tags.exists(tag, tag == 'none')",
            message: `${braced(name)} {bucket.name} ${braced(name)}`.slice(0, 9_000),
          },
        ],
        why: `Why: ${name}`.slice(0, 9_000),
        fix: { summary: `Do ${name}`.slice(0, 9_000), cli: `aws ${name}`.slice(0, 9_000) },
        controls: { 'cis-aws-foundations-5.0.0': [`c ${name}`.slice(0, 200)] },
      };
      return { path: `policies/${id}/policy.yaml`, text: asciiJson(policy) };
    });
  return loadPolicies({ files, sha256 });
}

/** YAML that says the same in printable characters, as its files must be written. */
function asciiJson(value: object): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[^ -~]/g, escape);
}

let result: ScanResult;
beforeAll(async () => {
  const scope: ScopeAsked = { ...callersAccount, ...wholeCompany };
  const { records, trailer } = await collectingWorld(company(), scope, {
    facts: destinationsAnd('s3:GetBucketTagging'),
  });
  const startedAt = '2026-03-01T10:00:00.000Z';
  const tool = { name: 'trailproof', version: '0' };
  const header = planSnapshot({
    scope,
    facts: destinationsAnd('s3:GetBucketTagging'),
    tool,
    startedAt,
    sha256,
  });
  const { policies, problems } = ownPolicies();
  expect(problems.map(({ message }) => message)).toEqual([]);
  result = evaluateSnapshot({ header, records: records.map(hostile), trailer }, policies);
});

describe('an organization of hostile names, collected and judged', () => {
  test('comes through with its names: in tags, as accounts, in refusals', () => {
    const observed = JSON.stringify([...result.findings()].map(({ facts }) => facts));
    const kept = (all: readonly (string | undefined)[]): number =>
      names.filter((name) => all.includes(name)).length;
    const tagged = names.filter((name) => observed.includes(JSON.stringify(`team=${name}`)));
    expect(tagged.length).toBeGreaterThan(names.length / 3);
    expect(kept(result.accounts.map(({ name }) => name))).toBeGreaterThan(names.length / 2);
    expect(kept(result.accounts.map(({ ou }) => ou?.slice('Root/'.length)))).toBeGreaterThan(
      names.length / 2,
    );
    expect(kept(result.faults.map(({ message }) => message))).toBeGreaterThan(names.length / 4);
    expect(kept(result.policies.map(({ title }) => title))).toBeGreaterThan(names.length / 2);
  });

  test.each(formatNames)('is inert as %s', async (format) => {
    const render = await formats[format].load();
    const { chunks } = render(result, { colour: false, unicode: true, width: 80 });
    const text = [...chunks].join('');
    expect(activeInFormat(format, text)).toEqual([]);
    expect(text.length).toBeGreaterThan(format === 'github' ? 4_000 : 10_000);
  });
});
