import { csvRow } from '../../csv/cell.ts';
import { decodeFinding } from './decode-findings.ts';
import type { FindingView } from './finding-view.ts';
import { accountNameOf, type FindingsData, policyAt } from './findings-data.ts';
import { standingOf } from './standing.ts';

const columns = [
  'standing',
  'status',
  'severity',
  'policy',
  'title',
  'kind',
  'subject',
  'id',
  'account',
  'accountName',
  'region',
  'message',
  'witness',
  'decision',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** What is listed as CSV, texts as the page shows them, in pieces. */
export function* exportCsv(data: FindingsData, places: Iterable<number>): Iterable<string> {
  const nameOf = accountNameOf(data);
  yield csvRow(columns);
  for (const place of places) {
    const row = rowOf(data, place, nameOf);
    yield csvRow(columns.map((column) => row[column]));
  }
}

/** The same with what was read, as JSON, one finding a line. */
export function* exportJson(data: FindingsData, places: Iterable<number>): Iterable<string> {
  const nameOf = accountNameOf(data);
  let before = '[\n';
  for (const place of places) {
    const { facts, decision } = decodeFinding(data, place);
    const row = { ...rowOf(data, place, nameOf), decision: Object.fromEntries(decision.details), facts };
    yield before + JSON.stringify({ ...row, decided: decision.words });
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

type NameOf = (account: string) => string;

function rowOf(data: FindingsData, place: number, nameOf: NameOf): Row {
  const view: FindingView = decodeFinding(data, place);
  const { status, severity, subject, message, witness, decision } = view;
  const policy = policyAt(data, place);
  return {
    standing: standingOf(status, decision.kind),
    status,
    severity,
    policy: policy?.name ?? '',
    title: policy?.title ?? '',
    kind: subject.kind,
    subject: subject.name,
    id: subject.id,
    account: subject.account,
    accountName: nameOf(subject.account),
    region: subject.region,
    message,
    witness,
    decision: decision.words,
  };
}
