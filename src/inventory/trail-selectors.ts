import type { TrailIdentity } from '../answers/arn.ts';
import { decodeEventSelectors } from '../answers/event-selectors.ts';
import type { Fault } from '../model/fault.ts';
import type { Trail } from '../model/inventory.ts';
import { known, unknown } from '../model/observed.ts';
import { countSelectors } from '../selectors/count-selectors.ts';
import { normalizeSelectors } from '../selectors/normalize-selectors.ts';
import type { CallIndex } from './call-index.ts';
import { trailAnswer } from './trail-answer.ts';

/** A trail has one set of selectors, whatever number of regions it shows in. */
export function trailSelectors(
  calls: CallIndex,
  trail: TrailIdentity,
): Pick<Trail, 'selectors' | 'selectorCounts'> {
  const call = 'cloudtrail:GetEventSelectors';
  const { answer, gone } = trailAnswer(calls, trail, { call, decode: decodeEventSelectors });
  switch (answer.kind) {
    case 'value':
      return {
        selectors: known(normalizeSelectors(answer.value), answer.evidence),
        selectorCounts: known(countSelectors(answer.value), answer.evidence),
      };
    case 'fault':
      return unread(answer.fault);
    case 'absent':
      return unread(gone);
  }
}

function unread(fault: Fault): Pick<Trail, 'selectors' | 'selectorCounts'> {
  return { selectors: unknown(fault), selectorCounts: unknown(fault) };
}
