import type { ScanResult } from '../../../src/model/scan-result.ts';
import type { RenderOptions } from '../../../src/report/formats.ts';

/** What a report was made from. */
export interface HostileCase {
  readonly result: ScanResult;
  /** The same with names that do nothing. */
  readonly harmless: ScanResult;
  /** The texts that every place of the result holds. */
  readonly names: readonly string[];
  readonly options: RenderOptions;
  /** Whether every failing finding is under a waiver. */
  readonly isWaived: boolean;
}

/** Fails the test where a reader of the text could be made to do something, or is not told the truth. */
export type Inert = (text: string, given: HostileCase) => void | Promise<void>;
