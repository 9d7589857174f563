import { createHash } from 'node:crypto';
import type { Outcome } from './outcome.ts';
import { queryAnswer } from './query-answer.ts';

/** An answer of STS: the lines are the elements of its result. */
export function stsAnswer(operation: string, lines: readonly string[]): Outcome {
  return queryAnswer('sts', operation, lines);
}

/** The unique id of a role's session, without its name. */
export function roleId(arn: string): string {
  return `AROA${uniqueId(arn)}`;
}

export function userId(arn: string): string {
  return `AIDA${uniqueId(arn)}`;
}

function uniqueId(arn: string): string {
  return createHash('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase();
}
