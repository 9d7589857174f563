import type { ScanResult } from '../model/scan-result.ts';
import { accounts, tellsAccounts } from './html/accounts.ts';
import { changes } from './html/changes.ts';
import { coverage } from './html/coverage.ts';
import { findingsJson, scriptJson } from './html/data/script-json.ts';
import { faults } from './html/faults.ts';
import { findings } from './html/findings.ts';
import { frameworks } from './html/frameworks.ts';
import { encodeMap } from './html/map/encode-map.ts';
import type { Markup } from './html/markup.ts';
import { pageEnd, pageStart } from './html/page.ts';
import { type PageFacts, pageFacts } from './html/page-facts.ts';
import { population } from './html/population.ts';
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
  const when = (tells: boolean, view: View): readonly View[] => (tells ? [view] : []);
  const before = [
    summary,
    ...when(result.comparison !== undefined, changes),
    coverage,
    ...when(result.frameworks.length > 0, frameworks),
  ];
  const after = [
    ...when(tellsAccounts(result), accounts),
    trails,
    ...when(tellsWaivers(result), waivers),
    faults,
    population,
    runFacts,
  ];
  yield* pageStart(result);
  for (const view of before) yield `${serialise(view(facts))}\n`;
  yield* findings(facts);
  for (const view of after) yield `${serialise(view(facts))}\n`;
  yield* pageEnd(result, {
    'coverage-data': [scriptJson(JSON.stringify(encodeMap(result, facts.causeOf)))],
    'findings-data': findingsJson(facts.findings),
  });
}

type View = (facts: PageFacts) => Markup;
