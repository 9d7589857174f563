import type { Answer } from '../answers/answer.ts';
import type { TrailIdentity } from '../answers/arn.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex, InventoryCall } from './call-index.ts';
import { notReadableFromHere, vanished } from './trail-copy.ts';

/** What is said of a trail as a whole; `gone` is the fault that stands for an answer that there is no such trail. */
export interface TrailAnswer<T> {
  readonly answer: Answer<T>;
  readonly gone: Fault;
}

/**
 * What is asked of a trail once is read at home from its owner. Where the owner was not asked, a delegated
 * administrator's answer counts; from other members of the organization AWS refuses it: reports of refusals are
 * many, although the user guide tells members to pass the ARN.
 */
export function trailAnswer<T>(
  calls: CallIndex,
  { arn, home, owner }: TrailIdentity,
  asked: {
    readonly call: Extract<
      InventoryCall,
      'cloudtrail:GetEventSelectors' | 'cloudtrail:GetInsightSelectors' | 'cloudtrail:ListTags'
    >;
    readonly decode: (record: CallRecord) => Answer<T>;
  },
): TrailAnswer<T> {
  const { call, decode } = asked;
  const ownerAsked = calls.accounts.includes(owner);
  const record = atHome(ownerAsked ? calls.find(call, owner, arn) : calls.about(call, arn), home);
  const missing = calls.missing({ call, account: record?.account ?? owner, region: home, resource: arn });
  const unasked = ownerAsked || !calls.planned(call) ? missing : notReadableFromHere(missing);
  return {
    answer: answerOrFault(record, decode, unasked),
    gone: vanished(missing, record?.id ?? missing.id, record?.account === owner),
  };
}

/** Of the first account that asked, the answer at home, else any: the others are said to be refused. */
function atHome(records: readonly CallRecord[], home: string): CallRecord | undefined {
  const [first] = records;
  return records.find(({ account, region }) => account === first?.account && region === home) ?? first;
}
