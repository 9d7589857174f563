import type { FactView, FindingView, SubjectView } from './finding-view.ts';
import { noDecision } from './finding-view.ts';
import { type FindingsData, factResults, severityOf, statusOf, subjectKinds } from './findings-data.ts';
import type { Column } from './number-column.ts';
import { fromShape } from './shape.ts';

/** The finding at a place of the columns. */
export function decodeFinding(data: FindingsData, place: number): FindingView {
  const verdict = data.verdicts[place] ?? 0;
  const subject = decodeSubject(data, data.subjects[place] ?? 0);
  const text = (at: number | undefined): string => fromShape(data.strings[at ?? 0] ?? '', subject);
  const evidence = evidenceLists(data, data.evidenceOf[place] ?? 0);
  return {
    status: statusOf(verdict),
    severity: severityOf(verdict),
    subject,
    message: text(data.messages[place]),
    witness: text(data.witnesses[place]),
    decision: data.decisions[data.decisionOf[place] ?? 0] ?? noDecision,
    facts: (data.facts[data.factLists[place] ?? 0] ?? []).map(([result, that, observed]): FactView => {
      const values = text(observed);
      return {
        result: factResults[result] ?? 'error',
        that: text(that),
        observed: values === '' ? [] : values.split('\n'),
        evidence: evidence.next().value ?? [],
      };
    }),
    causes: data.causes[data.causeLists[place] ?? 0] ?? [],
  };
}

/** One list for each fact, as long as it is asked; none where nothing was noted. */
function* evidenceLists({ evidence, evidenceRuns }: FindingsData, from: number): Iterator<readonly string[]> {
  if (from === 0) return;
  for (let at = from; at < evidenceRuns.length; ) {
    const end = at + 1 + (evidenceRuns[at] ?? 0);
    const ids: string[] = [];
    for (at += 1; at < end; at += 1) ids.push(evidence[evidenceRuns[at] ?? 0] ?? '');
    yield ids;
  }
}

export function decodeSubject(data: FindingsData, place: number): SubjectView {
  const text = (column: Column): string => data.strings[column[place] ?? 0] ?? '';
  const named: SubjectView = {
    kind: subjectKinds[data.kinds[place] ?? 0] ?? 'trail',
    account: text(data.accounts),
    region: text(data.regions),
    name: text(data.names),
    id: '',
  };
  return { ...named, id: fromShape(text(data.ids), named) };
}
