import { policyName } from '../../../model/policy-name.ts';
import type { AccountEntry, PolicyEntry } from '../../../model/scan-result.ts';
import { cut } from '../../text/escape-text.ts';
import {
  type DecisionView,
  type FactView,
  type FindingView,
  noDecision,
  type SubjectView,
} from './finding-view.ts';
import {
  type FindingColumns,
  type FindingLists,
  type FindingsData,
  factResults,
  type PolicyData,
  subjectKinds,
  verdictNumber,
} from './findings-data.ts';
import { toShape } from './shape.ts';

export interface FindingsTable {
  readonly data: FindingsData;
  /** Adds a finding of the policy with this number. */
  readonly add: (policy: number, view: FindingView) => void;
}

/** What findings are about. */
export interface TableSubjects {
  readonly policies: readonly PolicyEntry[];
  readonly accounts: readonly AccountEntry[];
}

type Column = number[];
type Columns<Names extends keyof FindingColumns> = Readonly<Record<Names, Column>>;

/** An empty table that grows. The findings it is given must be inert (`findingView`). */
export function createFindingsTable(about: TableSubjects): FindingsTable {
  const strings = createPlaces<string>('');
  const text: Text = (value) => strings.place(value, value);
  const subjects = createSubjects(text);
  const facts = createPlaces<FactList>([]);
  const causes = createPlaces<readonly number[]>([]);
  const decisions = createPlaces<DecisionView>(noDecision);
  const evidence = createEvidence();
  const columns = emptyColumns();
  return {
    data: {
      ...namedLists(about),
      strings: strings.all,
      facts: facts.all,
      causes: causes.all,
      decisions: decisions.all,
      evidence: evidence.ids,
      evidenceRuns: evidence.runs,
      ...subjects.columns,
      ...columns,
    },
    add(policy, view) {
      const { status, severity, subject, message, witness, decision, facts: read, causes: why } = view;
      const list = factList(read, subject, text);
      append(columns, {
        policies: policy,
        verdicts: verdictNumber(status, severity),
        subjects: subjects.place(subject),
        messages: text(toShape(message, subject)),
        witnesses: text(toShape(witness, subject)),
        decisionOf: decisions.place(decisionKey(decision), decision),
        factLists: facts.place(list.join(';'), list),
        evidenceOf: evidence.place(read),
        causeLists: causes.place(why.join(','), why),
      });
    },
  };
}

function emptyColumns(): Columns<
  | 'policies'
  | 'verdicts'
  | 'subjects'
  | 'messages'
  | 'witnesses'
  | 'decisionOf'
  | 'factLists'
  | 'evidenceOf'
  | 'causeLists'
> {
  return {
    policies: [],
    verdicts: [],
    subjects: [],
    messages: [],
    witnesses: [],
    decisionOf: [],
    factLists: [],
    evidenceOf: [],
    causeLists: [],
  };
}

function namedLists({
  policies,
  accounts,
}: TableSubjects): Pick<FindingLists, 'policyList' | 'controls' | 'accountNames'> {
  const controlsOf = ({ controls }: PolicyEntry): readonly string[] =>
    Object.entries(controls).flatMap(([framework, ids]) => ids.map((id) => named(`${framework}/${id}`)));
  const controls = [...new Set(policies.flatMap(controlsOf))].sort();
  const number = new Map(controls.map((control, place) => [control, place]));
  return {
    controls,
    policyList: policies.map((entry): PolicyData => {
      const { id, as, title, severity } = entry;
      return {
        name: named(policyName(entry)),
        title: named(title),
        severity,
        words: [as ?? '', id, title].map(named).join(' ').trim(),
        controls: controlsOf(entry).flatMap((control) => number.get(control) ?? []),
      };
    }),
    accountNames: accounts.flatMap(({ id, name = '', ou = '' }) =>
      name === '' && ou === '' ? [] : [[named(id), named(name), named(ou)] as const],
    ),
  };
}

const LONGEST_NAME = 500;

function named(text: string): string {
  return cut(text, LONGEST_NAME);
}

function decisionKey({ kind, words, details }: DecisionView): string {
  return kind === 'none' ? '' : [kind, words, ...details.flat()].join('\n');
}

type Text = (value: string) => number;
type FactList = FindingsData['facts'][number];

function factList(facts: readonly FactView[], subject: SubjectView, text: Text): FactList {
  return facts.map(({ result, that, observed }) => {
    const values = text(toShape(observed.join('\n'), subject));
    return [factResults.indexOf(result), text(toShape(that, subject)), values] as const;
  });
}

interface Subjects {
  readonly columns: Columns<'kinds' | 'accounts' | 'regions' | 'names' | 'ids'>;
  readonly place: (subject: SubjectView) => number;
}

function createSubjects(text: Text): Subjects {
  const columns: Subjects['columns'] = { kinds: [], accounts: [], regions: [], names: [], ids: [] };
  const places = new Map<string, number>();
  return {
    columns,
    place(subject) {
      const { kind, account, region, name, id } = subject;
      const key = [kind, account, region, name, id].join('\n');
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, places.size);
      append(columns, {
        kinds: subjectKinds.indexOf(kind),
        accounts: text(account),
        regions: text(region),
        names: text(name),
        // An ARN holds the other three: of a thousand trails there is one shape.
        ids: text(toShape(id, { ...subject, id: '' })),
      });
      return places.size - 1;
    },
  };
}

interface Evidence {
  readonly ids: string[];
  readonly runs: Column;
  /** Where the ids of these facts stand in `runs`; findings with the same ids share the place. */
  readonly place: (facts: readonly FactView[]) => number;
}

function createEvidence(): Evidence {
  const ids = createPlaces<string>('');
  const runs: Column = [0];
  const known = new Map<string, number>();
  return {
    ids: ids.all,
    runs,
    place(facts) {
      if (facts.every(({ evidence }) => evidence.length === 0)) return 0;
      const run = facts.flatMap(({ evidence }) => [
        evidence.length,
        ...evidence.map((id) => ids.place(id, id)),
      ]);
      const key = run.join(',');
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, runs.length);
      const place = runs.length;
      for (const number of run) runs.push(number);
      return place;
    },
  };
}

interface Places<T> {
  readonly all: T[];
  /** The place of a value, told apart by its key. */
  readonly place: (key: string, value: T) => number;
}

function createPlaces<T>(nothing: T): Places<T> {
  const all: T[] = [nothing];
  const known = new Map([['', 0]]);
  return {
    all,
    place(key, value) {
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

function append<Names extends string>(
  columns: Readonly<Record<Names, number[]>>,
  row: Readonly<Record<Names, number>>,
): void {
  for (const name in row) columns[name].push(row[name]);
}
