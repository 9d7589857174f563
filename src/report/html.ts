import type { ScanResult } from '../model/scan-result.ts';
import { accounts, tellsAccounts } from './html/accounts.ts';
import { coverage } from './html/coverage.ts';
import { findingsJson } from './html/data/script-json.ts';
import { faults } from './html/faults.ts';
import { findings } from './html/findings.ts';
import { pageEnd, pageStart } from './html/page.ts';
import { pageFacts } from './html/page-facts.ts';
import { runFacts } from './html/run-facts.ts';
import { serialise } from './html/serialise.ts';
import { summary } from './html/summary.ts';
import { trails } from './html/trails.ts';
import { tellsWaivers, waivers } from './html/waivers.ts';
import type { Rendered } from './rendered.ts';

/**
 * One HTML file that needs no network and may do nothing but show itself. Everything can be read without
 * JavaScript, of the findings the first few hundred; with it all of them can be searched. The same bytes for
 * the same result.
 */
export function html(result: ScanResult): Rendered {
  return { chunks: chunks(result), warnings: [] };
}

function* chunks(result: ScanResult): Iterable<string> {
  const facts = pageFacts(result);
  yield* pageStart(result);
  const perAccount = tellsAccounts(result) ? [accounts] : [];
  for (const part of [summary, coverage, ...perAccount, trails]) yield `${serialise(part(facts))}\n`;
  yield* findings(facts);
  const perWaiver = tellsWaivers(result) ? [waivers] : [];
  for (const part of [...perWaiver, faults, runFacts]) yield `${serialise(part(facts))}\n`;
  yield* pageEnd(findingsJson(facts.findings));
}
