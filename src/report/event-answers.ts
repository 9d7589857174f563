import { inertJson } from './text/escape-text.ts';
import { type PageOptions, pageFor, paragraph } from './text/page.ts';

/** Who recorded one event, as reports see it. */
export interface EventAnswerEntry {
  readonly recorded: 'yes' | 'no' | 'unknown';
  readonly by: readonly string[];
  readonly trails: readonly {
    readonly arn: string;
    readonly records: 'yes' | 'no' | 'unknown';
    readonly why: string;
  }[];
  /** Why trails may be missing in the list. */
  readonly hidden?: string;
}

/** An event in words, with the answer about it. */
export interface AnsweredEvent {
  readonly event: string;
  readonly answer: EventAnswerEntry;
}

const verdicts = {
  yes: { sign: 'pass', words: 'is recorded' },
  no: { sign: 'fail', words: 'is recorded by nobody' },
  unknown: { sign: 'unknown', words: 'may or may not be recorded' },
} as const;

/** Each event with every trail that could record it, and why it does or does not. */
export function* eventAnswers(events: readonly AnsweredEvent[], options: PageOptions): Iterable<string> {
  const page = pageFor(options);
  for (const [index, { event, answer }] of events.entries()) {
    if (index > 0) yield '\n';
    const { sign, words } = verdicts[answer.recorded];
    yield paragraph(page, [{ text: `${page.symbols[sign]} ${event}`, style: sign }, ` ${words}`]);
    for (const { arn, records, why } of answer.trails) {
      const mark = verdicts[records].sign;
      yield paragraph(page, [{ text: `${page.symbols[mark]} ${arn}`, style: mark }, `: ${why}`], {
        by: 2,
        hang: 2,
      });
    }
    if (answer.trails.length === 0 && answer.hidden === undefined) {
      yield paragraph(page, 'No trail shows in the account.', { by: 2 });
    }
    if (answer.hidden !== undefined) {
      yield paragraph(page, `${page.symbols.unknown} ${answer.hidden}`, { by: 2, hang: 2 });
    }
  }
}

/** The answers alone, for programs, in the order of the events. */
export function* eventAnswersJson(events: readonly AnsweredEvent[]): Iterable<string> {
  const entries = events.map(({ answer: { recorded, by, trails, hidden } }) => ({
    recorded,
    by,
    trails: trails.map(({ arn, records, why }) => ({ arn, records, why })),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  yield `${inertJson(JSON.stringify(entries, null, 2))}\n`;
}
