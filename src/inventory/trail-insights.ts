import type { TrailIdentity } from '../answers/arn.ts';
import { decodeInsightSelectors } from '../answers/insight-selectors.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { CallIndex } from './call-index.ts';
import { trailAnswer } from './trail-answer.ts';

/**
 * A trail without Insights is answered with an error that says so:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetInsightSelectors.html
 */
export function trailInsights(calls: CallIndex, trail: TrailIdentity): Observed<readonly string[]> {
  const call = 'cloudtrail:GetInsightSelectors';
  const { answer, gone } = trailAnswer(calls, trail, { call, decode: decodeInsightSelectors });
  switch (answer.kind) {
    case 'value':
      return known(answer.value, answer.evidence);
    case 'fault':
      return unknown(answer.fault);
    case 'absent':
      return answer.code === 'InsightNotEnabledException' ? known([], answer.evidence) : unknown(gone);
  }
}
