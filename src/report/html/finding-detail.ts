import type { FactView, FindingView } from './data/finding-view.ts';
import { standingMarks, standingOf, standingWords } from './data/standing.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { pair } from './section.ts';
import { kindWords, mark, severityBadge } from './words.ts';

export interface DetailParts {
  readonly finding: FindingView;
  readonly policy: { readonly name: string; readonly title: string; readonly href: string };
  /** Of an account that has one. */
  readonly accountName: string;
  /** What a cause is called on the page. */
  readonly causeWords: (cause: number) => string;
}

/** All that is known of one finding, but for what its policy says of all. */
export function findingDetail(parts: DetailParts): readonly Child[] {
  const { finding, policy } = parts;
  const { status, severity, subject, message, decision } = finding;
  const standing = standingOf(status, decision.kind);
  return [
    markup(
      'p',
      { class: `verdict ${standing}` },
      mark(standingMarks[standing]),
      ' ',
      markup('strong', {}, standingWords[standing]),
      ' ',
      severityBadge(severity),
    ),
    markup('p', { class: 'message' }, message),
    markup(
      'dl',
      { class: 'facts' },
      pair('Policy', [
        markup('a', { href: policy.href }, policy.title),
        ' ',
        markup('code', { class: 'place' }, policy.name),
      ]),
      pair(kindWords[subject.kind], markup('code', { class: 'copied' }, subject.id)),
      pair('account', [subject.account, parts.accountName === '' ? '' : ` ${parts.accountName}`]),
      subject.region === '' ? [] : pair('region', subject.region),
    ),
    ...decided(finding),
    ...unseen(parts),
    ...conditions(finding),
  ];
}

function* decided({ decision }: FindingView): Iterable<Child> {
  if (decision.kind === 'none') return;
  yield markup('h4', {}, decision.kind === 'waived' ? 'Waived' : 'Decided');
  if (decision.details.length === 0) yield markup('p', {}, decision.words);
  else {
    yield markup(
      'dl',
      { class: 'facts' },
      decision.details.map(([term, text]) => pair(term, text)),
    );
  }
}

function* unseen({ finding: { causes }, causeWords }: DetailParts): Iterable<Child> {
  if (causes.length === 0) return;
  yield markup('h4', {}, 'Could not be seen');
  yield markup(
    'ul',
    {},
    causes.map((cause) => markup('li', {}, markup('a', { href: `#cause-${cause + 1}` }, causeWords(cause)))),
  );
}

function* conditions({ facts, witness }: FindingView): Iterable<Child> {
  if (witness !== '') {
    yield markup('h4', {}, 'Nobody would record');
    yield markup('p', {}, markup('code', {}, witness));
  }
  if (facts.length === 0) return;
  yield markup('h4', {}, 'Conditions');
  yield markup('ol', { class: 'conditions' }, facts.map(condition));
}

const factWords = { pass: 'holds', fail: 'does not hold', error: 'could not be judged' } as const;

/** One condition, ticked off: what it says, what it read, and from which answers of AWS. */
export function condition({ result, that, observed, evidence }: FactView): Markup {
  return markup(
    'li',
    { class: result },
    mark(result === 'error' ? 'unknown' : result),
    ' ',
    markup('code', {}, that),
    ` ${factWords[result]}`,
    observed.length === 0
      ? []
      : markup(
          'ul',
          {},
          observed.map((line) => markup('li', {}, markup('code', {}, line))),
        ),
    evidence.length === 0
      ? []
      : markup(
          'p',
          { class: 'evidence note' },
          evidence.length === 1 ? 'Answer ' : 'Answers ',
          markup('code', {}, evidence.join(' ')),
        ),
  );
}
