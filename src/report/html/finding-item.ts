import type { Severity } from '../../model/scan-result.ts';
import type { FindingView, SubjectView } from './data/finding-view.ts';
import { condition } from './finding-detail.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { kindWords, mark, severityBadge, statusMark, statusWords } from './words.ts';

export interface ItemSurroundings {
  /** Of the policy; a finding that weighs otherwise says so. */
  readonly severity: Severity;
  /** More than one account was judged, so that subjects need theirs. */
  readonly showAccounts: boolean;
}

/** One finding as an entry of a list. */
export function findingItem(finding: FindingView, around: ItemSurroundings): Markup {
  const { status, subject, message } = finding;
  return markup(
    'li',
    { class: `finding ${status}` },
    markup('div', { class: 'verdict' }, mark(statusMark(status)), ' ', statusWords[status]),
    markup(
      'div',
      { class: 'subject' },
      markup('strong', {}, subject.name),
      ' ',
      markup('span', { class: 'place' }, place(subject, around.showAccounts)),
      status === 'fail' && finding.severity !== around.severity ? [' ', severityBadge(finding.severity)] : [],
    ),
    markup(
      'div',
      { class: 'said' },
      markup('p', {}, message),
      finding.decision.words === '' ? [] : markup('p', { class: 'note' }, finding.decision.words),
      ...evidence(finding),
    ),
  );
}

function place({ kind, region, account }: SubjectView, showAccounts: boolean): string {
  const parts = [kindWords[kind]];
  if (region !== '' && kind !== 'region') parts.push(region);
  if (showAccounts && kind !== 'account') parts.push(account);
  return parts.join(' · ');
}

function* evidence({ status, witness, causes, facts, subject }: FindingView): Iterable<Child> {
  if (witness !== '') {
    yield markup('p', {}, 'Nobody would record, for instance: ', markup('code', {}, witness));
  }
  if (causes.length > 0) {
    const links = causes.map(
      (cause, index): Child => [
        index === 0 ? '' : ', ',
        markup('a', { href: `#cause-${cause + 1}` }, `cause ${cause + 1}`),
      ],
    );
    yield markup('p', {}, 'Could not be seen: ', links);
  }
  // Of what holds, the table has them: on paper they would hide what does not.
  if (facts.length === 0 || status === 'pass') return;
  yield markup(
    'details',
    { class: 'facts' },
    markup('summary', {}, 'What was read'),
    markup('p', {}, markup('code', {}, subject.id)),
    markup('ol', { class: 'conditions' }, facts.map(condition)),
  );
}
