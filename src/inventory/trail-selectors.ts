import type { TrailDescription } from '../answers/describe-trails.ts';
import { decodeEventSelectors } from '../answers/event-selectors.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { SelectorSet } from '../model/selector.ts';
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
): Observed<SelectorSet> {
  const call = 'cloudtrail:GetEventSelectors';
  const owned = trail.owner === account;
  const records = calls.find(call, account, trail.arn);
  const record = records.find(({ region }) => region === trail.home) ?? records[0];
  const missing = calls.missing({ call, account, region: trail.home, resource: trail.arn });
  const unasked = owned ? missing : notReadableFromHere(missing);
  const answer = answerOrFault(record, decodeEventSelectors, unasked);
  switch (answer.kind) {
    case 'value':
      return known(normalizeSelectors(answer.value), answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent':
      return unknown(vanished(missing, answer.evidence[0], owned));
  }
}
