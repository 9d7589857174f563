import type { Answer } from '../answers/answer.ts';
import { type Fault, faultUnion } from '../model/fault.ts';

/** What several answers to "does it exist, and what is it" say together. */
export type Existence<T> =
  | { readonly state: 'present'; readonly values: readonly [T, ...T[]]; readonly evidence: readonly string[] }
  | { readonly state: 'absent'; readonly evidence: readonly string[] }
  | { readonly state: 'unknown'; readonly faults: readonly Fault[] };

/**
 * A thing may have been asked for in several regions; a refusal in one does not take back what another said.
 * Answers that contradict each other leave it unknown.
 */
export function existence<T>(answers: readonly Answer<T>[], missing: Fault): Existence<T> {
  const faults: Fault[] = [];
  const presentEvidence: string[] = [];
  const absentEvidence: string[] = [];
  const values: T[] = [];
  for (const answer of answers) {
    if (answer.kind === 'fault') faults.push(answer.fault);
    else if (answer.kind === 'absent') absentEvidence.push(...answer.evidence);
    else {
      values.push(answer.value);
      presentEvidence.push(...answer.evidence);
    }
  }
  const [first, ...others] = values;
  if (first !== undefined && absentEvidence.length > 0) {
    return { state: 'unknown', faults: [contradiction(missing, [...presentEvidence, ...absentEvidence])] };
  }
  if (first !== undefined) {
    return { state: 'present', values: [first, ...others], evidence: presentEvidence.sort() };
  }
  if (absentEvidence.length > 0) return { state: 'absent', evidence: absentEvidence.sort() };
  return { state: 'unknown', faults: faults.length > 0 ? faultUnion(faults) : [missing] };
}

/** Answers about one thing that differ between the regions they were asked in. */
export function contradiction(missing: Fault, evidence: readonly string[]): Fault {
  const message = `${missing.call} says one thing in one region and another in the next.`;
  const id = [...evidence].sort()[0] ?? missing.id;
  return { ...missing, id, kind: 'conflict', code: 'ConflictingAnswers', message };
}
