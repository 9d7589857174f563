import type { ScanResult } from '../model/scan-result.ts';
import { type AsffSource, asffSourceOf } from './asff/asff-source.ts';
import { findingOf } from './asff/finding.ts';
import { goneFindings } from './asff/gone-findings.ts';
import { isAccountId } from './asff/place.ts';
import type { Rendered } from './rendered.ts';
import { fewOf } from './text/account-names.ts';
import { inertJson, visible } from './text/escape-text.ts';

const MOST_TOLD = 5;

/**
 * The AWS Security Finding Format: a JSON array, one finding a line, for `aws securityhub batch-import-findings`.
 * All findings are there, since each import replaces what Security Hub knew under the same id; what is gone since
 * the result that was compared with is archived.
 */
export function asff(result: ScanResult): Rendered {
  return { chunks: chunks(result, asffSourceOf(result)), warnings: warningsOf(result) };
}

function* chunks(result: ScanResult, source: AsffSource): Iterable<string> {
  let before = '[\n';
  for (const findings of [result.findings(), goneFindings(result)]) {
    for (const finding of findings) {
      if (!isAccountId(finding.subject.account)) continue;
      yield before + inertJson(JSON.stringify(findingOf(finding, source)));
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Security Hub takes findings by the account that imports them, and refuses one without a number. */
function warningsOf({ accounts }: ScanResult): readonly string[] {
  const without = accounts.map(({ id }) => id).filter((id) => !isAccountId(id));
  if (without.length === 0) return [];
  const names = fewOf(without, MOST_TOLD);
  return [`ASFF: findings of ${visible(names)} were left out: Security Hub wants the number of an account.`];
}
