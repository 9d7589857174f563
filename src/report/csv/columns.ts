import type { Fault } from '../../model/fault.ts';
import { policyName } from '../../model/policy-name.ts';
import type { Finding, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { cell } from './cell.ts';

/** A column that is the same for all findings of a run or a policy, or is made of the finding. */
interface Column<Source> {
  readonly name: string;
  readonly text: (source: Source) => string | undefined;
}

/** In front, because people read them: what, how bad, where. */
const findingColumns: readonly Column<Finding>[] = [
  { name: 'policy', text: ({ policy }) => policy },
  { name: 'severity', text: ({ severity }) => severity },
  { name: 'status', text: ({ status }) => status },
  { name: 'effective_status', text: ({ effective, status }) => effective ?? status },
  { name: 'baseline', text: ({ baseline }) => baseline },
  { name: 'account', text: ({ subject }) => subject.account },
  { name: 'region', text: ({ subject }) => subject.region },
  { name: 'ou', text: ({ subject }) => subject.ou },
  { name: 'subject_kind', text: ({ subject }) => subject.kind },
  { name: 'subject_id', text: ({ subject }) => subject.id },
  { name: 'subject_name', text: ({ subject }) => subject.name },
  { name: 'subject_arn', text: ({ subject }) => subject.arn },
  { name: 'partition', text: ({ subject }) => subject.partition },
  { name: 'message', text: ({ message }) => message },
  { name: 'witness', text: ({ witness }) => witness },
  {
    name: 'conditions',
    text: ({ facts }) => facts.map(({ result, that }) => `${result}: ${that}`).join('; '),
  },
  { name: 'observed', text: observed },
  {
    name: 'evidence',
    text: ({ facts }) => [...new Set(facts.flatMap(({ evidence }) => evidence))].join(' '),
  },
  { name: 'fault_ids', text: ({ faults }) => faults.join(' ') },
  { name: 'waiver_id', text: ({ waiver }) => waiver?.id },
  { name: 'waiver_reason', text: ({ waiver }) => waiver?.reason },
  { name: 'waiver_owner', text: ({ waiver }) => waiver?.owner },
  { name: 'waiver_approver', text: ({ waiver }) => waiver?.approver },
  { name: 'waiver_ticket', text: ({ waiver }) => waiver?.ticket },
  { name: 'waiver_expires', text: ({ waiver }) => waiver?.expires },
  { name: 'fingerprint', text: ({ fingerprint }) => fingerprint },
];

const policyColumns: readonly Column<PolicyEntry | undefined>[] = [
  { name: 'policy_title', text: (policy) => policy?.title },
  { name: 'policy_controls', text: (policy) => policy && controls(policy) },
  { name: 'policy_fix', text: (policy) => policy?.fix.summary },
  { name: 'policy_digest', text: (policy) => policy?.digest },
];

const runColumns: readonly Column<ScanResult>[] = [
  { name: 'run_id', text: ({ run }) => run.id },
  { name: 'run_started_at', text: ({ run }) => run.startedAt },
  { name: 'run_ended_at', text: ({ run }) => run.endedAt },
  { name: 'run_complete', text: ({ complete }) => String(complete) },
  { name: 'tool_version', text: ({ tool }) => tool.version },
];

/** Of a result: what the rows of its findings have in common is put into words once. */
export interface Rows {
  readonly header: readonly string[];
  /** Cells, quoted and joined. */
  readonly row: (finding: Finding) => string;
}

export function rowsOf(result: ScanResult): Rows {
  const calls = new Map(result.faults.map((fault) => [fault.id, faultWords(fault)]));
  const names = new Map(result.accounts.map(({ id, name }) => [id, cell(name ?? '')]));
  const rest = new Map(result.policies.map((policy) => [policyName(policy), cells(policyColumns, policy)]));
  const unknown = cells(policyColumns, undefined);
  const run = cells(runColumns, result);
  return {
    header: [
      ...findingColumns.map(({ name }) => name),
      'fault_calls',
      'account_name',
      ...policyColumns.map(({ name }) => name),
      ...runColumns.map(({ name }) => name),
    ],
    row: (finding) => {
      const behind = finding.faults.map((id) => calls.get(id) ?? '').join('; ');
      const account = names.get(finding.subject.account) ?? cell('');
      return [
        cells(findingColumns, finding),
        cell(behind),
        account,
        rest.get(finding.policy) ?? unknown,
        run,
      ].join(',');
    },
  };
}

function cells<Source>(columns: readonly Column<Source>[], source: Source): string {
  return columns.map(({ text }) => cell(text(source) ?? '')).join(',');
}

function observed({ facts }: Finding): string {
  const values = facts.flatMap((fact) => Object.entries(fact.observed));
  const words = values.map(([path, value]) => `${path} = ${JSON.stringify(value)}`);
  return [...new Set(words)].join('; ');
}

function controls({ controls: all }: PolicyEntry): string {
  return Object.entries(all)
    .map(([framework, ids]) => `${framework}: ${ids.join(', ')}`)
    .join('; ');
}

function faultWords({ call, code, requestId }: Fault): string {
  return [call, code, ...(requestId === undefined ? [] : [requestId])].join(' ');
}
