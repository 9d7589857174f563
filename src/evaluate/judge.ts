import { type Fault, faultUnion } from '../model/fault.ts';
import type { AssertLine, Expression, Message, Policy } from '../model/policy.ts';
import { type Fact, type Severity, type Status, severities } from '../model/scan-result.ts';
import { UnknownRead } from '../policy/unknown-read.ts';
import { describeFaults } from './fault-sentences.ts';
import type { Reading, UnknownEntry } from './reading.ts';

const MOST_PATHS = 3;
const LONGEST_PROBLEM = 300;
/** Lines that a byte tells apart. */
const MOST_BITS = 8;

/** What a policy says about one subject; the subject itself is known to the caller. */
export interface Verdict {
  readonly status: Status;
  readonly severity: Severity;
  readonly message: string;
  readonly witness?: string;
  readonly facts: readonly Fact[];
  /** Behind the lines that could not be judged, also where another line failed and decided. */
  readonly faults: readonly Fault[];
}

/** A verdict whose facts need not be there. */
export type BriefVerdict = Omit<Verdict, 'facts'> & Partial<Pick<Verdict, 'facts'>>;

/** A verdict without its wording. */
export interface Decision extends Pick<Verdict, 'status' | 'severity' | 'faults'> {
  /** A bit for each line that failed, where nothing else is to be told; absent elsewhere. */
  readonly failing?: number;
}

/** Where expressions find the subject, and what writes down their reads: both made for the same subject. */
export interface Scene {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reading: Reading;
  /** Told of each expression how it came out. */
  readonly watch?: (kind: Answer['kind']) => void;
}

type Answer =
  | { readonly kind: 'known'; readonly value: boolean }
  | { readonly kind: 'unknown'; readonly paths: readonly string[]; readonly faults: readonly Fault[] }
  | { readonly kind: 'broken'; readonly why: string };

/**
 * Judges one subject. A line that fails decides, whatever could not be seen beside it; then one that could
 * not be judged; a pass needs every line. Never throws for what an expression does: unknown input and
 * mistakes of the policy become an error verdict.
 */
export function judge(policy: Policy, scene: Scene): Verdict {
  if (policy.when !== undefined) {
    const applies = ask(policy.when, scene);
    if (applies.kind !== 'known') return unjudged(policy, applies);
    if (!applies.value) return notApplicable(policy, policy.when);
  }
  return combine(
    policy,
    policy.assert.map((line) => judgeLine(line, scene)),
  );
}

/** What `judge` decides, without finding words for it: messages are not rendered, and no facts gathered. */
export function decide(policy: Policy, scene: Scene): Decision {
  const { severity } = policy;
  if (policy.when !== undefined) {
    const applies = ask(policy.when, scene);
    if (applies.kind !== 'known') return { status: 'error', severity, faults: faultsOf([applies]) };
    if (!applies.value) return { status: 'not-applicable', severity, faults: [] };
  }
  const lines = policy.assert.map((line) => ({ line, answer: ask(line.that, scene) }));
  const { status, severity: worst } = outcome(policy, lines);
  const faults = faultsOf(lines.map(({ answer }) => answer));
  if (status !== 'fail' || faults.length > 0 || lines.length > MOST_BITS) {
    return { status, severity: worst, faults };
  }
  const failing = lines.reduce((bits, { answer }, index) => bits | (isFailing(answer) ? 1 << index : 0), 0);
  return { status, severity: worst, faults, failing };
}

/** What `judge` says without facts of a subject of which is known which lines fail: no other is asked again. */
export function tellFailing(
  policy: Policy,
  scene: Scene,
  failing: number,
): Pick<Verdict, 'message' | 'witness'> {
  const { reading } = scene;
  const told = policy.assert
    .filter((_, index) => (failing & (1 << index)) !== 0)
    .map((line) => {
      // Only coverage gives witnesses, and only of requirements.
      if (policy.requirements.size > 0) ask(line.that, scene);
      else reading.restart();
      return { message: render(line.message, scene), witness: reading.witness() };
    });
  const witness = told.find((line) => line.witness !== undefined)?.witness;
  const message = told.map((line) => line.message).join('; ');
  return { message, ...(witness === undefined ? {} : { witness }) };
}

interface AnsweredLine {
  readonly line: AssertLine;
  readonly answer: Answer;
}

interface JudgedLine extends AnsweredLine {
  readonly fact: Fact;
  /** Rendered only where the line fails. */
  readonly message: string;
  readonly witness?: string;
}

function judgeLine(line: AssertLine, scene: Scene): JudgedLine {
  const { reading } = scene;
  const answer = ask(line.that, scene);
  const result = answer.kind !== 'known' ? 'error' : answer.value ? 'pass' : 'fail';
  const fact: Fact = {
    result,
    that: line.that.text,
    observed: reading.observed(),
    evidence: reading.evidence(),
  };
  if (result !== 'fail') return { line, answer, fact, message: '' };
  // A message may ask `gap(…)` although the condition asked `covered(…)`, so the witness is taken after both.
  const message = render(line.message, scene);
  const witness = reading.witness();
  return { line, answer, fact, message, ...(witness === undefined ? {} : { witness }) };
}

function combine(policy: Policy, lines: readonly JudgedLine[]): Verdict {
  const decided = outcome(policy, lines);
  const facts = lines.map(({ fact }) => fact);
  const faults = faultsOf(lines.map(({ answer }) => answer));
  switch (decided.status) {
    case 'fail': {
      const failing = lines.filter(({ answer }) => isFailing(answer));
      const witness = failing.find((line) => line.witness !== undefined)?.witness;
      const message = failing.map((line) => line.message).join('; ');
      return { ...decided, message, ...(witness === undefined ? {} : { witness }), facts, faults };
    }
    case 'error': {
      const broken = lines.flatMap(({ answer }) => (answer.kind === 'broken' ? [answer.why] : []));
      const unknown = lines.flatMap(({ answer }) => (answer.kind === 'unknown' ? [answer] : []));
      const paths = [...new Set(unknown.flatMap((answer) => answer.paths))];
      const unseen = unknown.length > 0 ? [notSeen(paths, faults)] : [];
      return { ...decided, message: [...unseen, ...new Set(broken)].join(' '), facts, faults };
    }
    case 'pass':
      return { ...decided, message: policy.title, facts, faults };
  }
}

/** A line that fails decides; then one that could not be judged. */
function outcome(
  policy: Policy,
  lines: readonly AnsweredLine[],
): { readonly status: 'pass' | 'fail' | 'error'; readonly severity: Severity } {
  const failing = lines.filter(({ answer }) => isFailing(answer));
  if (failing.length > 0) {
    const levels = failing.map(({ line }) => line.severity ?? policy.severity);
    return { status: 'fail', severity: highest(levels) ?? policy.severity };
  }
  const isSettled = lines.every(({ answer }) => answer.kind === 'known');
  return { status: isSettled ? 'pass' : 'error', severity: policy.severity };
}

function isFailing(answer: Answer): boolean {
  return answer.kind === 'known' && !answer.value;
}

/** What the lines could not see, as one: several lines that need the same value tell of it once. */
function faultsOf(answers: readonly Answer[]): readonly Fault[] {
  return faultUnion(...answers.map((answer) => (answer.kind === 'unknown' ? answer.faults : [])));
}

function highest(levels: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => levels.includes(severity));
}

function unjudged(policy: Policy, answer: Exclude<Answer, { kind: 'known' }>): Verdict {
  return {
    status: 'error',
    severity: policy.severity,
    message: `Whether the policy applies is unknown: ${answer.kind === 'unknown' ? notSeen(answer.paths, answer.faults) : answer.why}`,
    facts: [],
    faults: answer.kind === 'unknown' ? answer.faults : [],
  };
}

/** The verdict where the policy's own condition leaves a subject out. */
export function notApplicable(policy: Policy, when: Expression): Verdict {
  return {
    status: 'not-applicable',
    severity: policy.severity,
    message: `Does not apply: \`${when.text.trim()}\` is not so here.`,
    facts: [],
    faults: [],
  };
}

function ask(expression: Expression, scene: Scene): Answer {
  const answer = askQuietly(expression, scene);
  scene.watch?.(answer.kind);
  return answer;
}

function askQuietly(expression: Expression, { variables, reading }: Scene): Answer {
  reading.restart();
  try {
    const value = expression.evaluate(variables);
    if (typeof value === 'boolean') return { kind: 'known', value };
    return {
      kind: 'broken',
      why: `\`${expression.text.trim()}\` gave a ${typeof value}, not true or false; correct the policy.`,
    };
  } catch (error) {
    if (error instanceof UnknownRead) return unknownAnswer(error, reading.unknowns());
    return { kind: 'broken', why: `\`${expression.text.trim()}\` cannot be judged: ${oneSentence(error)}` };
  }
}

/** CEL reports one of the reads that stopped it; the others would have stopped it as well. */
function unknownAnswer(error: UnknownRead, unknowns: readonly UnknownEntry[]): Answer {
  const faults = faultUnion(error.faults, ...unknowns.map((entry) => entry.faults));
  return { kind: 'unknown', paths: unknowns.map(({ path }) => path), faults };
}

function notSeen(paths: readonly string[], faults: readonly Fault[]): string {
  const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more values` : '';
  const what = paths.length === 0 ? 'What the policy needs' : paths.slice(0, MOST_PATHS).join(', ');
  return `${what}${more} could not be seen: ${describeFaults(faults)}`;
}

function render(message: Message, { variables }: Scene): string {
  try {
    return message.render(variables);
  } catch {
    return message.text;
  }
}

function oneSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text.split('\n', 1);
  const short = line.length > LONGEST_PROBLEM ? `${line.slice(0, LONGEST_PROBLEM)}…` : line;
  return /[.!?…]$/u.test(short) ? short : `${short}.`;
}
