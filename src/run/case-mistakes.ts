import type { Fact, Finding, Status } from '../model/scan-result.ts';
import type { PolicyCase } from '../policy/parse-cases.ts';
import type { World } from '../simulator/world.ts';
import { subjectKey } from './subject-key.ts';

/** One thing in which a case came out differently from what it expects. */
export type CaseMistake =
  | VerdictMistake
  /** There is no finding about the subject; `there` is what there are findings about. */
  | {
      readonly kind: 'no-finding';
      readonly subject: string;
      readonly expected: Status;
      readonly there: readonly string[];
    }
  | { readonly kind: 'message'; readonly wanted: string; readonly messages: readonly string[] }
  /** The case itself cannot be run. */
  | { readonly kind: 'refused'; readonly why: string };

export interface VerdictMistake {
  readonly kind: 'verdict';
  readonly subject: string;
  readonly expected: Status;
  readonly got: Status;
  readonly message: string;
  readonly facts: readonly Fact[];
}

/** Compares findings with what a case expects of them; empty when they are as expected. */
export function caseMistakes(
  findings: readonly Finding[],
  world: World,
  one: PolicyCase,
): readonly CaseMistake[] {
  const found = new Map(findings.map((finding) => [subjectKey(finding.subject, world), finding]));
  const mistakes: CaseMistake[] = [];
  for (const [subject, expected] of one.expect) {
    const finding = found.get(subject);
    if (finding === undefined) {
      mistakes.push({ kind: 'no-finding', subject, expected, there: [...found.keys()].sort() });
    } else if (finding.status !== expected) mistakes.push(wrong(subject, expected, finding));
  }
  for (const [subject, finding] of found) {
    if (!one.expect.has(subject) && finding.status !== 'pass') mistakes.push(wrong(subject, 'pass', finding));
  }
  return [...mistakes, ...missingMessage(findings, one)];
}

function wrong(subject: string, expected: Status, { status, message, facts }: Finding): VerdictMistake {
  return { kind: 'verdict', subject, expected, got: status, message, facts };
}

function missingMessage(findings: readonly Finding[], { message }: PolicyCase): readonly CaseMistake[] {
  if (message === undefined) return [];
  const messages = findings
    .filter(({ status }) => status === 'fail' || status === 'error')
    .map((finding) => finding.message);
  return messages.some((text) => text.includes(message))
    ? []
    : [{ kind: 'message', wanted: message, messages }];
}
