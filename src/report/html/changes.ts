import { capital } from '../../model/capital.ts';
import {
  type Change,
  type ChangeCause,
  type ChangeKind,
  type Comparison,
  changeKinds,
} from '../../model/comparison.ts';
import { causeWords, changeWords, toldKinds } from '../text/change-words.ts';
import { policyTitles } from '../text/comparison-words.ts';
import { counted, digits } from '../text/counting.ts';
import { changeItem } from './change-item.ts';
import { changeMarks } from './change-marks.ts';
import { type Child, type Markup, markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { policyChanges } from './policy-changes.ts';
import { time } from './run-facts.ts';
import { section } from './section.ts';
import { numberColumn, tableFrame } from './table.ts';
import { mark } from './words.ts';

/** Of each kind that is listed. */
const MOST_CHANGES = 50;
const MOST_CAVEATS = 50;

const causes: readonly ChangeCause[] = ['environment', 'policy', 'both', 'decision', 'none'];

/** What changed since an earlier result, and whether the environment or the policies made the difference. */
export function changes({ result }: PageFacts): Markup {
  const { comparison } = result;
  if (comparison === undefined)
    return section('changes', 'Changes', [markup('p', {}, 'Nothing was compared.')]);
  const titles = policyTitles(result, comparison);
  const found = gathered(comparison);
  return section('changes', 'Changes', [
    markup('p', { class: 'lead' }, 'Compared with the run of ', time(comparison.before.run.startedAt), '.'),
    doubts(comparison),
    matrix(comparison, found.causes),
    policyChanges(comparison.policies),
    toldKinds.map((kind) =>
      list(kind, { some: found.first.get(kind) ?? [], all: comparison.counts[kind], titles }),
    ),
  ]);
}

interface Gathered {
  readonly causes: ReadonlyMap<ChangeKind, ReadonlyMap<ChangeCause, number>>;
  readonly first: ReadonlyMap<ChangeKind, readonly Change[]>;
}

/** One pass: how many of each kind and cause, and the first few of what is listed. */
function gathered(comparison: Comparison): Gathered {
  const tallies = new Map(changeKinds.map((kind) => [kind, new Map<ChangeCause, number>()]));
  const first = new Map(changeKinds.map((kind): [ChangeKind, Change[]] => [kind, []]));
  for (const change of comparison.changes()) {
    const tally = tallies.get(change.kind);
    tally?.set(change.cause, (tally.get(change.cause) ?? 0) + 1);
    const some = first.get(change.kind);
    if (some !== undefined && some.length < MOST_CHANGES && toldKinds.includes(change.kind))
      some.push(change);
  }
  return { causes: tallies, first };
}

/** What makes the comparison worth less than it looks. */
function doubts({ caveats: lines }: Comparison): Child {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_CAVEATS;
  return markup(
    'div',
    { class: 'banner incomplete' },
    markup('p', {}, mark('unknown'), ' What keeps the two from being compared in full:'),
    markup(
      'ul',
      {},
      lines.slice(0, MOST_CAVEATS).map((line) => markup('li', {}, line)),
      more > 0 ? markup('li', {}, `and ${digits(more)} more, see the JSON report`) : [],
    ),
  );
}

function matrix({ counts }: Comparison, tallies: Gathered['causes']): Markup {
  const shownCauses = causes.filter((cause) => [...tallies.values()].some((tally) => tally.has(cause)));
  return tableFrame({
    name: 'changes',
    label: 'Table of changes',
    caption: 'Findings by what became of them, and by what made the difference',
    columns: [
      'Change',
      numberColumn('Findings'),
      ...shownCauses.map((cause) => numberColumn(capital(causeWords[cause]))),
    ],
    rows: changeKinds.map((kind) => {
      const { title, means } = changeWords[kind];
      const number = (value: number): Markup =>
        markup('td', { class: value === 0 ? 'number zero' : 'number' }, digits(value));
      return markup(
        'tr',
        {},
        markup(
          'th',
          { scope: 'row', class: 'wide' },
          mark(counts[kind] === 0 ? 'none' : changeMarks[kind]),
          ` ${title}`,
          markup('p', { class: 'place' }, means),
        ),
        number(counts[kind]),
        shownCauses.map((cause) => number(tallies.get(kind)?.get(cause) ?? 0)),
      );
    }),
  });
}

interface Listed {
  readonly some: readonly Change[];
  readonly all: number;
  readonly titles: ReadonlyMap<string, string>;
}

function list(kind: ChangeKind, { some, all, titles }: Listed): Child {
  if (some.length === 0) return [];
  const { title, means, one, many } = changeWords[kind];
  const more = all - some.length;
  return markup(
    'details',
    { class: 'fold', ...(kind === 'new' || kind === 'newly-unknown' ? { open: '' } : {}) },
    markup(
      'summary',
      {},
      markup('h3', {}, `${title}: ${counted(all, 'finding')}`),
      markup('span', { class: 'place' }, means),
    ),
    markup(
      'ol',
      { class: 'items' },
      some.map((change) => changeItem(change, titles)),
    ),
    more > 0
      ? markup(
          'p',
          { class: 'note' },
          `${counted(more, `more ${one}`, `more ${many}`)}, see the JSON report.`,
        )
      : [],
  );
}
