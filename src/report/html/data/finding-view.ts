import type { Finding, Severity, Status, SubjectKind } from '../../../model/scan-result.ts';
import { cut } from '../../text/escape-text.ts';
import { knownWords, undecidedWords } from '../../text/finding-words.ts';

/** A finding as the page shows it: inert text only, cut to lengths that a page can bear. */
export interface FindingView {
  readonly status: Status;
  readonly severity: Severity;
  readonly subject: SubjectView;
  readonly message: string;
  /** Empty where there is none, or where the message tells it. */
  readonly witness: string;
  readonly facts: readonly FactView[];
  readonly decision: DecisionView;
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
  /** Ids of the call records that it was read from. */
  readonly evidence: readonly string[];
}

/** What people decided about a finding. `doubtful`: whether a waiver accepts it could not be seen. */
export interface DecisionView {
  readonly kind: 'none' | 'waived' | 'known' | 'doubtful';
  /** One sentence; empty where nobody decided anything. */
  readonly words: string;
  /** Of a waiver: who, why and until when, as terms and texts. */
  readonly details: readonly (readonly [string, string])[];
}

export const noDecision: DecisionView = { kind: 'none', words: '', details: [] };

const LONGEST_NAME = 500;
const LONGEST_TEXT = 2_000;
const LONGEST_VALUE = 300;
const MOST_VALUES = 20;
const MOST_EVIDENCE = 50;

/** `causeOf` gives the number of the cause a fault belongs to. */
export function findingView(finding: Finding, causeOf: ReadonlyMap<string, number>): FindingView {
  const { status, severity, subject, message, witness, facts, faults } = finding;
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
    facts: facts.map(factView),
    decision: decisionView(finding),
    causes: [...new Set(faults.flatMap((id) => causeOf.get(id) ?? []))].sort((a, b) => a - b),
  };
}

function decisionView({ waiver, baseline, effective }: Finding): DecisionView {
  if (waiver !== undefined) return waiverView(waiver);
  if (effective === 'error') return decided('doubtful', undecidedWords);
  return baseline === undefined ? noDecision : decided('known', knownWords);
}

function waiverView(waiver: NonNullable<Finding['waiver']>): DecisionView {
  const { id, reason, owner, approver, ticket, created, expires, compensatingControl } = waiver;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Why', reason],
    ['Until', expires],
    ['Since', created],
    ['Owner', owner],
    ['Approver', approver],
    ['Ticket', ticket],
    ['Meanwhile', compensatingControl],
    ['Waiver', id],
  ];
  return {
    kind: 'waived',
    words: cut(`Waived until ${expires} by ${owner}: ${reason}`, LONGEST_TEXT),
    details: all.flatMap(([term, text]) =>
      text === undefined ? [] : [[term, cut(text, LONGEST_TEXT)] as const],
    ),
  };
}

function decided(kind: DecisionView['kind'], words: string): DecisionView {
  return { kind, words, details: [] };
}

function factView({ result, that, observed, evidence }: Finding['facts'][number]): FactView {
  const values = Object.entries(observed).map(([path, value]) =>
    cut(`${path} = ${JSON.stringify(value)}`, LONGEST_VALUE),
  );
  return {
    result,
    that: cut(that, LONGEST_TEXT),
    observed: few(values, MOST_VALUES),
    evidence: few(
      evidence.slice(0, MOST_EVIDENCE).map((id) => cut(id, LONGEST_NAME)),
      MOST_EVIDENCE,
      evidence.length,
    ),
  };
}

/** The first of them; a last line tells how many there are beyond. */
function few(lines: readonly string[], most: number, all: number = lines.length): readonly string[] {
  return all > most ? [...lines.slice(0, most), `and ${all - most} more`] : lines;
}
