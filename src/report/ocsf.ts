import type { ScanResult } from '../model/scan-result.ts';
import { eventOf } from './ocsf/event.ts';
import { eventSourceOf } from './ocsf/event-source.ts';
import { inertJson } from './text/escape-text.ts';

/**
 * OCSF 1.5.0, one Compliance Finding a line: JSON Lines, as Security Hub exports its own findings and as tools
 * that fill data lakes read. Every finding is there, also those that pass, so that a later event of the same
 * `finding_info.uid` closes an earlier one.
 */
export function* ocsf(result: ScanResult): Iterable<string> {
  const source = eventSourceOf(result);
  for (const finding of result.findings()) {
    yield `${inertJson(JSON.stringify(eventOf(finding, source)))}\n`;
  }
}
