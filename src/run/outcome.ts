import { exitCodeFor as codeFor, type FailOn } from '../evaluate/exit-code.ts';
import type { ScanResult } from '../model/scan-result.ts';

export type { FailOn } from '../evaluate/exit-code.ts';

/** How a run ends that was not interrupted: 0 complete and clean, 1 findings that count, 3 incomplete. */
export function exitCodeFor(result: ScanResult, failOn: FailOn): 0 | 1 | 3 {
  return codeFor(result, failOn);
}
