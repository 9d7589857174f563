import type { TrailIdentity } from '../answers/arn.ts';
import { decodeListTags } from '../answers/json-tags.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { trailAnswer } from './trail-answer.ts';

/** A trail's tags, `key=value`. */
export function trailTags(calls: CallIndex, trail: TrailIdentity): Observed<readonly string[]> {
  const { answer, gone } = trailAnswer(calls, trail, { call: 'cloudtrail:ListTags', decode: decodeListTags });
  switch (answer.kind) {
    case 'value':
      return known(answer.value, answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent':
      return unknown(gone);
  }
}
