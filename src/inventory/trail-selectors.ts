import type { TrailDescription } from '../answers/describe-trails.ts';
import { decodeEventSelectors } from '../answers/event-selectors.ts';
import type { Fault } from '../model/fault.ts';
import type { Trail } from '../model/inventory.ts';
import { known, unknown } from '../model/observed.ts';
import { countSelectors } from '../selectors/count-selectors.ts';
import { normalizeSelectors } from '../selectors/normalize-selectors.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';
import { notReadableFromHere, vanished } from './trail-copy.ts';

/**
 * A trail has one set of selectors, read at home. Of an organization's trail a member account cannot read
 * them: reports of refusals are many, although the user guide tells members to pass the ARN.
 */
export function trailSelectors(
  calls: CallIndex,
  trail: TrailDescription,
  account: string,
): Pick<Trail, 'selectors' | 'selectorCounts'> {
  const call = 'cloudtrail:GetEventSelectors';
  const owned = trail.owner === account;
  const records = calls.find(call, account, trail.arn);
  const record = records.find(({ region }) => region === trail.home) ?? records[0];
  const missing = calls.missing({ call, account, region: trail.home, resource: trail.arn });
  const unasked = owned ? missing : notReadableFromHere(missing);
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
      return unread(vanished(missing, answer.evidence[0], owned));
  }
}

function unread(fault: Fault): Pick<Trail, 'selectors' | 'selectorCounts'> {
  return { selectors: unknown(fault), selectorCounts: unknown(fault) };
}
