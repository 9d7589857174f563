import type { TrailIdentity } from '../answers/arn.ts';
import { decodeEventSelectors } from '../answers/event-selectors.ts';
import type { CallRecord } from '../model/call.ts';
import type { Fault } from '../model/fault.ts';
import type { Trail } from '../model/inventory.ts';
import { known, unknown } from '../model/observed.ts';
import { countSelectors } from '../selectors/count-selectors.ts';
import { normalizeSelectors } from '../selectors/normalize-selectors.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { notReadableFromHere, vanished } from './trail-copy.ts';

/**
 * A trail has one set of selectors, read at home from its owner. Where the owner was not asked, a delegated
 * administrator's answer counts; from other members of the organization AWS refuses it: reports of refusals are
 * many, although the user guide tells members to pass the ARN.
 */
export function trailSelectors(
  calls: CallIndex,
  trail: TrailIdentity,
): Pick<Trail, 'selectors' | 'selectorCounts'> {
  const call = 'cloudtrail:GetEventSelectors';
  const { arn, home, owner } = trail;
  const ownerAsked = calls.accounts.includes(owner);
  const records = ownerAsked ? calls.find(call, owner, arn) : calls.about(call, arn);
  const record = atHome(records, home);
  const missing = calls.missing({ call, account: record?.account ?? owner, region: home, resource: arn });
  const unasked = ownerAsked ? missing : notReadableFromHere(missing);
  const answer = answerOrFault(record, decodeEventSelectors, unasked);
  switch (answer.kind) {
    case 'value':
      return {
        selectors: known(normalizeSelectors(answer.value), answer.evidence),
        selectorCounts: known(countSelectors(answer.value), answer.evidence),
      };
    case 'fault':
      return unread(answer.fault);
    case 'absent':
      return unread(vanished(missing, answer.evidence[0], record?.account === owner));
  }
}

/** Of the first account that asked, the answer at home, else any: the others are said to be refused. */
function atHome(records: readonly CallRecord[], home: string): CallRecord | undefined {
  const [first] = records;
  return records.find(({ account, region }) => account === first?.account && region === home) ?? first;
}

function unread(fault: Fault): Pick<Trail, 'selectors' | 'selectorCounts'> {
  return { selectors: unknown(fault), selectorCounts: unknown(fault) };
}
