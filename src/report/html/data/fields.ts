import { severities, subjectKinds } from '../../../model/verdict-words.ts';
import { kindWords, severityWords } from '../words.ts';
import { noDecision } from './finding-view.ts';
import { type FindingsData, severityOf, statusOf } from './findings-data.ts';
import type { Column } from './number-column.ts';
import type { FieldKey } from './query.ts';
import { standingOf, standings, standingWords } from './standing.ts';

/** One thing by which findings are told apart. */
export interface Field {
  readonly key: FieldKey;
  /** As queries write them. */
  readonly values: readonly string[];
  /** As people read them. */
  readonly labels: readonly string[];
  /** Of each finding, the number of its value; of controls, that of its policy. */
  readonly of: Column;
  /** Values of each number in `of`; where absent, it is the value's own. */
  readonly valuesOf?: readonly (readonly number[])[];
}

export type Fields = Readonly<Record<FieldKey, Field>>;

export function createFields(data: FindingsData): Fields {
  const { policyList, controls } = data;
  const policyField = { of: data.policies };
  const bySubject = (column: Column): Uint32Array =>
    Uint32Array.from({ length: data.subjects.length }, (_, place) => column[data.subjects[place] ?? 0] ?? 0);
  return {
    status: {
      key: 'status',
      values: standings,
      labels: standings.map((standing) => standingWords[standing]),
      of: standingColumn(data),
    },
    severity: {
      key: 'severity',
      values: severities,
      labels: severities.map((severity) => severityWords[severity]),
      of: Uint8Array.from(data.verdicts, (verdict) => severities.indexOf(severityOf(verdict))),
    },
    policy: {
      key: 'policy',
      values: policyList.map(({ name }) => name),
      labels: policyList.map(({ title }) => title),
      ...policyField,
    },
    account: { key: 'account', ...named(data, bySubject(data.accounts), accountLabels(data)) },
    region: { key: 'region', ...named(data, bySubject(data.regions), new Map([['', 'no region']])) },
    control: {
      key: 'control',
      values: controls,
      labels: controls,
      ...policyField,
      valuesOf: policyList.map((policy) => policy.controls),
    },
    kind: {
      key: 'kind',
      values: subjectKinds,
      labels: subjectKinds.map((kind) => kindWords[kind]),
      of: bySubject(data.kinds),
    },
  };
}

function standingColumn({ verdicts, decisions, decisionOf }: FindingsData): Uint8Array {
  return Uint8Array.from(verdicts, (verdict, place) => {
    const { kind } = decisions[decisionOf[place] ?? 0] ?? noDecision;
    return standings.indexOf(standingOf(statusOf(verdict), kind));
  });
}

function accountLabels({ accountNames }: FindingsData): ReadonlyMap<string, string> {
  return new Map(
    accountNames.map(([id, name, ou]) => [id, [id, name, ou].filter((part) => part !== '').join(' · ')]),
  );
}

/** Values that are strings of the data: numbered anew in alphabetical order. */
function named(
  { strings }: FindingsData,
  column: Uint32Array,
  labels: ReadonlyMap<string, string>,
): Pick<Field, 'values' | 'labels' | 'of'> {
  const places = [...new Set(column)];
  const text = (place: number): string => strings[place] ?? '';
  places.sort((left, right) => (text(left) < text(right) ? -1 : 1));
  const numbers = new Map(places.map((place, number) => [place, number]));
  const values = places.map(text);
  return {
    values,
    labels: values.map((value) => labels.get(value) ?? value),
    of: column.map((place) => numbers.get(place) ?? 0),
  };
}
