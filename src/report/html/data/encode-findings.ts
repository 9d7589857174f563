import type { PolicyEntry } from '../../../model/scan-result.ts';
import { visible } from '../../text/escape-text.ts';
import type { FactView, FindingView, SubjectView } from './finding-view.ts';
import { type FindingsData, factResults, subjectKinds, verdictNumber } from './findings-data.ts';
import { toShape } from './shape.ts';

export interface FindingsTable {
  readonly data: FindingsData;
  /** Adds a finding of the policy with this number. */
  readonly add: (policy: number, view: FindingView) => void;
}

type Column = number[];

/** An empty table that grows. The findings it is given must be inert (`findingView`). */
export function createFindingsTable(policies: readonly PolicyEntry[]): FindingsTable {
  const strings = createPlaces<string>('');
  const text: Text = (value) => strings.place(value, value);
  const subjects = createSubjects(text);
  const facts = createPlaces<FactList>([]);
  const causes = createPlaces<readonly number[]>([]);
  const columns = {
    policies: [] as Column,
    verdicts: [] as Column,
    subjects: [] as Column,
    messages: [] as Column,
    witnesses: [] as Column,
    decisions: [] as Column,
    factLists: [] as Column,
    causeLists: [] as Column,
  };
  return {
    data: {
      policySeverities: policies.map(({ severity }) => severity),
      policyTexts: policies.map(({ id, as, title }) => visible(`${as ?? ''} ${id} ${title}`.trim())),
      strings: strings.all,
      facts: facts.all,
      causes: causes.all,
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
        decisions: text(toShape(decision, subject)),
        factLists: facts.place(list.join(';'), list),
        causeLists: causes.place(why.join(','), why),
      });
    },
  };
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
  readonly columns: Readonly<Record<'kinds' | 'accounts' | 'regions' | 'names' | 'ids', Column>>;
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
