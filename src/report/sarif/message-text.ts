import type { Finding, Subject } from '../../model/scan-result.ts';
import { shortened, visible } from '../text/escape-text.ts';
import { witnessWords } from '../text/finding-words.ts';

const LONGEST_PART = 600;

type Told = Pick<Finding, 'status' | 'message' | 'subject' | 'witness'>;

/** Id of the related location that the link `[policy](1)` in messages points to. */
export const policyLink = 1;

/**
 * What GitHub shows for an alert. The first sentence says what is wrong with whom and where, because only
 * it is shown where room is short. Where nothing fails, nothing is to be fixed.
 */
export function resultText(finding: Told, fixSummary: string): string {
  const { status, message, subject, witness } = finding;
  const sentences = [
    `${sentence(message)} (${subjectWords(subject)}).`,
    ...(witness === undefined || message.includes(witness) ? [] : [`${witnessWords(sentence(witness))}.`]),
    ...(status === 'fail' ? [`Fix: ${sentence(fixSummary)}.`] : []),
  ];
  return `${sentences.map(escapeMessage).join(' ')} See the [policy](${policyLink}).`;
}

/**
 * Text in which nothing is a link or a placeholder. SARIF 2.1.0 escapes brackets with a backslash (3.11.6)
 * and doubles braces (3.11.5); viewers that look for `](` only are kept from finding one.
 */
export function escapeMessage(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('](', '] (')
    .replace(/[{}]/g, '$&$&');
}

/** One line without its full stop. Line feeds of policy files are spaces; those of names become visible later. */
function sentence(text: string): string {
  return shortened(text.trim(), LONGEST_PART).replace(/\.$/, '');
}

function subjectWords(subject: Subject): string {
  const account = `account ${subject.account}`;
  switch (subject.kind) {
    case 'organization':
    case 'account':
      return account;
    case 'region':
      return `region ${subject.region ?? subject.name ?? subject.id}, ${account}`;
    case 'trail':
    case 'bucket':
    case 'log-bucket':
    case 'key':
    case 'log-group':
    case 'topic':
    case 'event-data-store': {
      const region = subject.region === undefined ? '' : `, region ${subject.region}`;
      return `${subject.kind} ${subject.name ?? subject.id}${region}, ${account}`;
    }
  }
}
