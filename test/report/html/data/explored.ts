import type { AccountEntry, Finding, PolicyEntry } from '../../../../src/model/scan-result.ts';
import { createFindingsTable } from '../../../../src/report/html/data/encode-findings.ts';
import { createFields } from '../../../../src/report/html/data/fields.ts';
import { createFind, type Found } from '../../../../src/report/html/data/find-findings.ts';
import { findingView } from '../../../../src/report/html/data/finding-view.ts';
import type { FindingsData } from '../../../../src/report/html/data/findings-data.ts';
import { findingsJson, readFindings } from '../../../../src/report/html/data/script-json.ts';
import { policyOf } from '../../fixture-policies.ts';
import { findingOf, regionSubject, trailSubject } from '../../fixture-subjects.ts';

const waiver = {
  id: 'w1:0',
  reason: 'sandboxes',
  owner: 'platform',
  created: '2026-01-01',
  expires: '2026-12-31',
};

/** Two policies, and one finding of every kind that a reader may ask for. */
const policies: readonly PolicyEntry[] = [
  policyOf('trail-is-logging', {
    title: 'Every trail logs',
    controls: { 'cis-aws-foundations-5.0.0': ['3.1'], 'soc2-2017': ['CC7.2'] },
  }),
  policyOf('log-files', {
    as: 'log-files-here',
    title: 'Log "files", all',
    controls: { 'soc2-2017': ['CC7.3'] },
  }),
];

const accounts: readonly AccountEntry[] = [
  {
    id: '444455556666',
    partition: 'aws',
    name: 'Shop',
    ou: 'Root/Workloads',
    access: 'read',
    regions: [],
  },
];

const logging = 'trail-is-logging';
const findings: readonly Finding[] = [
  findingOf(logging, trailSubject('Main', 'eu-west-1'), { message: 'Main does not log', severity: 'high' }),
  findingOf(logging, regionSubject('us-east-1', '444455556666'), { witness: 'kms:Decrypt', severity: 'low' }),
  findingOf(logging, trailSubject('spare', 'us-east-1'), { status: 'pass', severity: 'high' }),
  findingOf(logging, trailSubject('old', 'eu-west-2'), { waiver, effective: 'waived', severity: 'critical' }),
  findingOf('log-files-here', trailSubject('known', 'eu-west-2'), { baseline: 'known', severity: 'medium' }),
  findingOf('log-files-here', trailSubject('dark', 'us-west-2'), { status: 'error', faults: ['f'] }),
  findingOf('log-files-here', trailSubject('doubt', 'us-west-2'), { effective: 'error' }),
];

/** The findings as the browser reads them. */
export function dataOf(all: readonly Finding[] = findings): FindingsData {
  const { add, data } = createFindingsTable({ policies, accounts });
  const number = new Map(policies.map((policy, place) => [policy.as ?? policy.id, place]));
  for (const each of all) add(number.get(each.policy) ?? -1, findingView(each, new Map([['f', 0]])));
  return readFindings([...findingsJson(data)].join(''));
}

export function found(query: string, data: FindingsData = dataOf()): Found {
  return createFind(data, createFields(data))(query);
}
