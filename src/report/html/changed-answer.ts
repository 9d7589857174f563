import type { Comparison } from '../../model/comparison.ts';
import { changeWords, toldKinds } from '../text/change-words.ts';
import { counted, digits } from '../text/counting.ts';
import { answerCard } from './answer-card.ts';
import { changeMarks } from './change-marks.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { time } from './run-facts.ts';
import { mark } from './words.ts';

/** What changed since the earlier result. */
export function changedAnswer({ counts, policies, before, caveats }: Comparison): Markup {
  const moved = toldKinds.filter((kind) => kind !== 'new' && counts[kind] > 0);
  const doubtful = counts['newly-unknown'] + counts['not-compared'] > 0 || !before.complete;
  const lines: readonly Child[] = [
    ...moved.map((kind) => [mark(changeMarks[kind]), ` ${digits(counts[kind])} ${changeWords[kind].many}`]),
    ...(policies.length === 0
      ? []
      : [[mark('none'), ` ${counted(policies.length, 'policy is', 'policies are')} not what they were`]]),
    ...(caveats.length === 0 ? [] : [[mark('unknown'), ` ${counted(caveats.length, 'caveat')}`]]),
  ];
  return answerCard({
    question: 'What changed?',
    kind: counts.new > 0 ? 'fail' : doubtful ? 'unknown' : 'pass',
    answer: counts.new === 0 ? 'Nothing new fails' : counted(counts.new, 'new failure'),
    detail: [
      'since ',
      time(before.run.startedAt),
      `; ${counts['still-failing'] === 0 ? 'nothing fails' : counted(counts['still-failing'], 'finding fails', 'findings fail')} as before.`,
    ],
    lines,
    more: { href: '#changes', text: 'All changes' },
  });
}

/** One quiet line: silence would look like "no change". */
export function notCompared(): Markup {
  return markup('p', { class: 'note' }, 'What changed? This run was not compared with an earlier one.');
}
