import type { AccessAnswer } from './allows.ts';
import { allOf } from './answer.ts';

/** One answer from several that must all be yes, with the first that is not. */
export function together(parts: readonly AccessAnswer[]): AccessAnswer {
  const answer = allOf(parts.map((part) => part.answer));
  const decides = parts.find((part) => part.answer === answer) ?? parts[0];
  return decides ?? { answer: 'unknown', because: 'nothing was asked' };
}
