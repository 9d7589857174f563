import type { FailOn } from '../../model/fail-on.ts';
import { counted } from '../text/counting.ts';

/** `2 findings are high or worse`: those that fail a run with this threshold. */
export function severeEnough(
  number: number,
  { what, failOn }: { readonly what: string; readonly failOn: FailOn },
): string {
  const rank = failOn === 'critical' ? 'critical' : `${failOn} or worse`;
  return `${counted(number, what)} ${number === 1 ? 'is' : 'are'} ${rank}`;
}
