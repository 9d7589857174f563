import type { Run, ScanResult } from '../../model/scan-result.ts';
import { type FindingReferences, findingReferences } from '../finding-references.ts';

/** What findings of a result refer to, and the run that they are of. */
export interface AsffSource extends FindingReferences {
  readonly run: Run;
  readonly toolVersion: string;
}

export function asffSourceOf(result: ScanResult): AsffSource {
  return { ...findingReferences(result), run: result.run, toolVersion: result.tool.version };
}
