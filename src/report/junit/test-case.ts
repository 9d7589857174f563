import type { Finding, PolicyEntry } from '../../model/scan-result.ts';
import { undecidedWords, witnessWords } from '../text/finding-words.ts';
import { attributes, escaped } from './markup.ts';
import { outcomeOf } from './suite-counts.ts';

/** What a test is told with beside its finding. */
export interface CaseContext {
  readonly policy: PolicyEntry | undefined;
  /** A call that told nothing, in words. */
  readonly faultWords: (id: string) => string;
}

/** `classname` and `name` together are what Jenkins and GitLab know a test by, from run to run. */
export function testCase(finding: Finding, context: CaseContext): string {
  const start = `    <testcase${attributes({ classname: finding.policy, name: finding.subject.id })}`;
  const inner = told(finding, context);
  return inner === '' ? `${start}/>\n` : `${start}>\n      ${inner}\n    </testcase>\n`;
}

function told(finding: Finding, context: CaseContext): string {
  switch (outcomeOf(finding)) {
    case 'passed':
      return '';
    case 'skipped':
      return `<skipped${attributes({ message: whySkipped(finding) })}/>`;
    case 'failure':
      return `<failure${attributes({ type: finding.severity, message: finding.message })}>${details(finding, context)}</failure>`;
    case 'error':
      return `<error${attributes({ type: finding.severity, message: whyError(finding) })}>${details(finding, context)}</error>`;
  }
}

function whySkipped({ status, waiver, message }: Finding): string {
  if (status === 'not-applicable') return `not applicable: ${message}`;
  if (waiver === undefined) return `known from the baseline: ${message}`;
  return `waived: ${waiver.id} until ${waiver.expires} by ${waiver.owner} (${waiver.reason}): ${message}`;
}

function whyError({ status, message }: Finding): string {
  return status === 'error' ? message : `${undecidedWords}: ${message}`;
}

function details(finding: Finding, { policy, faultWords }: CaseContext): string {
  const { subject, witness, message, facts, fingerprint } = finding;
  // Each begins with a word of ours: a log that shows them has no command at the start of a line.
  const lines = [
    `Message: ${message}`,
    ...(witness === undefined ? [] : [witnessWords(witness)]),
    ...facts
      .filter(({ result }) => result !== 'pass')
      .map(({ result, that }) => `Condition (${result}): ${that}`),
    ...finding.faults.map((id) => `Not seen: ${faultWords(id)}`),
    `Subject: ${subject.kind} ${subject.arn ?? subject.id}`,
    `Account: ${subject.account}${subject.region === undefined ? '' : `, region: ${subject.region}`}`,
    ...(policy === undefined ? [] : [`Fix: ${policy.fix.summary.replace(/\s+/g, ' ').trim()}`]),
    `Fingerprint: ${fingerprint}`,
  ];
  return `\n${lines.map((line) => `        ${escaped(line)}`).join('\n')}\n      `;
}
