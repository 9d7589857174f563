import type { FactView, FindingView, SubjectView } from './finding-view.ts';
import { type FindingsData, factResults, severityOf, statusOf, subjectKinds } from './findings-data.ts';
import { fromShape } from './shape.ts';

/** The finding at a place of the columns. */
export function decodeFinding(data: FindingsData, place: number): FindingView {
  const verdict = data.verdicts[place] ?? 0;
  const subject = decodeSubject(data, data.subjects[place] ?? 0);
  const text = (at: number | undefined): string => fromShape(data.strings[at ?? 0] ?? '', subject);
  return {
    status: statusOf(verdict),
    severity: severityOf(verdict),
    subject,
    message: text(data.messages[place]),
    witness: text(data.witnesses[place]),
    decision: text(data.decisions[place]),
    facts: (data.facts[data.factLists[place] ?? 0] ?? []).map(([result, that, observed]): FactView => {
      const values = text(observed);
      return {
        result: factResults[result] ?? 'error',
        that: text(that),
        observed: values === '' ? [] : values.split('\n'),
      };
    }),
    causes: data.causes[data.causeLists[place] ?? 0] ?? [],
  };
}

function decodeSubject(data: FindingsData, place: number): SubjectView {
  const text = (column: readonly number[]): string => data.strings[column[place] ?? 0] ?? '';
  const named: SubjectView = {
    kind: subjectKinds[data.kinds[place] ?? 0] ?? 'trail',
    account: text(data.accounts),
    region: text(data.regions),
    name: text(data.names),
    id: '',
  };
  return { ...named, id: fromShape(text(data.ids), named) };
}
