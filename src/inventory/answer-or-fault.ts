import type { Answer } from '../answers/answer.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';

/** What a record says; `missing` stands for one that the snapshot does not have. */
export function answerOrFault<T>(
  record: CallRecord | undefined,
  decode: (record: CallRecord) => Answer<T>,
  missing: Fault,
): Answer<T> {
  return record === undefined ? { kind: 'fault', fault: missing } : decode(record);
}
