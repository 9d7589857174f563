import type { Answer } from '../answers/answer.ts';
import type { CallRecord } from '../model/call.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex, InventoryCall } from './call-index.ts';

/** What is asked of a policy that a list has. */
export interface ListedPolicyQuestion {
  readonly call: InventoryCall;
  readonly resource: string;
  readonly decode: (record: CallRecord) => Answer<string>;
  /** Said where the answer is that there is no such policy. */
  readonly vanished: string;
}

/** A text about a policy that a list has; that it does not exist contradicts the list. */
export function listedPolicyText(
  calls: CallIndex,
  account: string,
  { call, resource, decode, vanished }: ListedPolicyQuestion,
): Observed<string> {
  const missing = calls.missing({ call, account, region: '', resource });
  const answer = answerOrFault(calls.find(call, account, resource)[0], decode, missing);
  switch (answer.kind) {
    case 'value':
      return known(answer.value, answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent': {
      const [id] = answer.evidence;
      return unknown({ ...missing, id, kind: 'conflict', code: 'PolicyVanished', message: vanished });
    }
  }
}
