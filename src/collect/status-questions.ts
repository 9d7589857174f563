import type { TrailDescription } from '../answers/describe-trails.ts';
import type { CallRequest } from '../model/call.ts';

/**
 * Whether a trail logs: asked at its home and wherever a copy shows, because every region answers for itself, and
 * by ARN, because members of an organization may not use the name. Each question once, in a steady order.
 */
export function statusQuestions(
  account: string,
  shown: readonly { readonly region: string; readonly trail: TrailDescription }[],
): readonly CallRequest[] {
  const questions = new Map<string, CallRequest>();
  for (const { region, trail } of shown) {
    for (const place of [trail.home, region]) {
      const input = { Name: trail.arn };
      const request = { operation: 'GetTrailStatus', input, account, region: place } as const;
      questions.set(`${trail.arn} ${place}`, { service: 'cloudtrail', ...request });
    }
  }
  return [...questions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, request]) => request);
}
