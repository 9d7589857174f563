import { fewOf } from './text/account-names.ts';
import { counted } from './text/counting.ts';
import { inertJson } from './text/escape-text.ts';
import { type PageOptions, pageFor, paragraph } from './text/page.ts';
import { type Cell, table } from './text/table.ts';

/** Whether one call may be sent in one account. */
export interface PermissionCheck {
  readonly account: string;
  readonly call: string;
  readonly action: string;
  readonly answer: 'allowed' | 'denied' | 'not-checked';
  /** Of a refusal or a fault: AWS's code and request id. */
  readonly code?: string;
  readonly requestId?: string;
  /** Why it was not checked, or in what words it was refused. */
  readonly why?: string;
  /** True when it was tried and neither allowed nor denied. */
  readonly failed?: boolean;
  /** Policies that may end as error without it; empty when allowed. */
  readonly leavesOpen: readonly string[];
  /** What to do, where it is known. */
  readonly next?: string;
}

export interface PermissionReport {
  /** ARN of the identity that asked; absent when not even that could be found out. */
  readonly caller?: string;
  /** Account by account, in the order in which calls are asked. */
  readonly checks: readonly PermissionCheck[];
  /** How many policies there are. */
  readonly policies: number;
}

const columns = [
  // The longest name of a call, so that none is broken.
  { title: 'Call (IAM action)', fewest: 46 },
  { title: 'Answer', fewest: 11 },
  { title: 'Account', fewest: 12 },
  { title: 'Leaves open', fewest: 16 },
] as const;

/** Every call with its answers; accounts with the same answer share a row. */
export function* doctorTable(report: PermissionReport, options: PageOptions): Iterable<string> {
  const page = pageFor(options);
  const { caller, checks } = report;
  if (caller !== undefined) yield paragraph(page, { text: `As ${caller}` });
  yield '\n';
  const order = [...new Set(checks.map(({ call }) => call))];
  const groups = grouped(checks).toSorted(([a], [b]) => order.indexOf(a.call) - order.indexOf(b.call));
  yield* table(page, { columns, rows: groups.map((group) => cells(group, report.policies)) });
  yield '\n';
  const reported = new Set<string>();
  for (const [{ answer, failed, call, why = '', next = '', code }] of groups) {
    if (answer === 'allowed' || (answer === 'not-checked' && failed !== true)) continue;
    const text = `${call}: ${why}${code === undefined ? '' : ` (${code})`} ${next}`.trim();
    if (reported.has(text)) continue;
    reported.add(text);
    yield paragraph(page, { text }, { by: 2, hang: 2 });
  }
  if (reported.size > 0) yield '\n';
  yield paragraph(page, { text: conclusion(checks), style: 'strong' });
}

type Group = readonly [PermissionCheck, ...PermissionCheck[]];

function grouped(checks: readonly PermissionCheck[]): readonly Group[] {
  const groups = new Map<string, [PermissionCheck, ...PermissionCheck[]]>();
  for (const check of checks) {
    const key = [check.call, check.answer, check.code ?? '', check.failed ?? ''].join('\0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [check]);
    else group.push(check);
  }
  return [...groups.values()];
}

function cells(group: Group, policies: number): readonly Cell[] {
  const [{ call, action, leavesOpen }] = group;
  return [
    { text: action === call ? call : `${call} (${action})` },
    answerCell(group[0]),
    {
      text: fewOf(
        group.map(({ account }) => account),
        MOST_NAMES,
      ),
    },
    {
      text:
        leavesOpen.length > 0 && leavesOpen.length === policies
          ? 'everything'
          : fewOf(leavesOpen, MOST_NAMES),
    },
  ];
}

function answerCell({ answer, failed, code, why }: PermissionCheck): Cell {
  switch (answer) {
    case 'allowed':
      return { text: 'allowed', style: 'pass' };
    case 'denied':
      return { text: 'denied', style: 'fail' };
    case 'not-checked':
      return failed === true
        ? { text: `not checked: ${code ?? ''}`, style: 'unknown' }
        : { text: `not checked: ${why ?? ''}`, style: 'faint' };
  }
}

const MOST_NAMES = 3;

function conclusion(checks: readonly PermissionCheck[]): string {
  const denied = checks.filter(({ answer }) => answer === 'denied');
  const failed = checks.filter((check) => check.failed === true);
  const parts = [
    denied.length === 0
      ? 'Nothing that was tried is denied.'
      : `${counted(denied.length, 'permission is', 'permissions are')} missing in ${counted(accountsOf(denied), 'account')}.`,
    ...(failed.length === 0 ? [] : [`${counted(failed.length, 'call')} could not be tried.`]),
  ];
  return parts.join(' ');
}

function accountsOf(checks: readonly PermissionCheck[]): number {
  return new Set(checks.map(({ account }) => account)).size;
}

/** The same for programs, every account by itself. */
export function* doctorJson({ caller, checks }: PermissionReport): Iterable<string> {
  yield `${inertJson(JSON.stringify({ caller: caller ?? null, checks }, null, 2))}\n`;
}
