import type { Finding, Severity, Status, SubjectKind } from '../../../model/scan-result.ts';
import { shortened, visible } from '../../text/escape-text.ts';

/** A finding as the page shows it: inert text only, cut to lengths that a page can bear. */
export interface FindingView {
  readonly status: Status;
  readonly severity: Severity;
  readonly subject: SubjectView;
  readonly message: string;
  /** Empty where there is none, or where the message tells it. */
  readonly witness: string;
  readonly facts: readonly FactView[];
  /** What people decided about it; empty where nobody did. */
  readonly decision: string;
  /** Numbers of the causes that left it open, see `groupFaults`. */
  readonly causes: readonly number[];
}

export interface SubjectView {
  readonly kind: SubjectKind;
  readonly account: string;
  /** Empty for what belongs to no region. */
  readonly region: string;
  readonly name: string;
  /** ARN, or the id of what has none. */
  readonly id: string;
}

export interface FactView {
  readonly result: 'pass' | 'fail' | 'error';
  readonly that: string;
  /** `path = value`, one each. */
  readonly observed: readonly string[];
}

const LONGEST_NAME = 500;
const LONGEST_TEXT = 2_000;
const LONGEST_VALUE = 300;
const MOST_VALUES = 20;

/** `causeOf` gives the number of the cause a fault belongs to. Facts are kept of what does not pass. */
export function findingView(finding: Finding, causeOf: ReadonlyMap<string, number>): FindingView {
  const { status, severity, subject, message, witness, facts, faults } = finding;
  const open = status === 'fail' || status === 'error';
  return {
    status,
    severity,
    subject: {
      kind: subject.kind,
      account: cut(subject.account, LONGEST_NAME),
      region: cut(subject.region ?? '', LONGEST_NAME),
      name: cut(subject.name ?? subject.id, LONGEST_NAME),
      id: cut(subject.arn ?? subject.id, LONGEST_TEXT),
    },
    message: cut(message, LONGEST_TEXT),
    witness: witness === undefined || message.includes(witness) ? '' : cut(witness, LONGEST_TEXT),
    facts: open ? facts.map(factView) : [],
    decision: cut(decisionWords(finding), LONGEST_TEXT),
    causes: [...new Set(faults.flatMap((id) => causeOf.get(id) ?? []))].sort((a, b) => a - b),
  };
}

function decisionWords({ waiver, baseline, effective }: Finding): string {
  if (waiver !== undefined) return `Waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
  if (effective === 'error') return 'Whether it is waived could not be seen';
  return baseline === undefined ? '' : 'Known from the baseline';
}

function factView({ result, that, observed }: Finding['facts'][number]): FactView {
  const values = Object.entries(observed).map(([path, value]) =>
    cut(`${path} = ${JSON.stringify(value)}`, LONGEST_VALUE),
  );
  const more = values.length - MOST_VALUES;
  return {
    result,
    that: cut(that, LONGEST_TEXT),
    observed: more > 0 ? [...values.slice(0, MOST_VALUES), `and ${more} more`] : values,
  };
}

function cut(text: string, most: number): string {
  return visible(shortened(text, most));
}
