import { shareOut } from './data/blocks.ts';
import { decodeFinding } from './data/decode-findings.ts';
import { hasManyAccounts } from './data/findings-data.ts';
import { explorer, withoutScript } from './explorer.ts';
import { findingItem } from './finding-item.ts';
import { type Markup, markup } from './markup.ts';
import type { PageFacts, PagePolicy } from './page-facts.ts';
import { policyBlock } from './policy-block.ts';
import { section } from './section.ts';
import { serialise, startTag } from './serialise.ts';

/** Rows that are there without JavaScript; the table has all of them. */
const MOST_ROWS = 300;

/** All findings as a table, and by policy, the worst first, as text in pieces. */
export function* findings(facts: PageFacts): Iterable<string> {
  const { policies } = facts;
  const shares = shareRows(policies);
  const all = facts.findings.verdicts.length;
  const shown = [...shares.open, ...shares.settled].reduce((sum, share) => sum + share, 0);

  yield serialise(
    section('findings', 'Findings', [
      withoutScript(shown, all),
      explorer(all, hasManyAccounts(facts.findings)),
    ]),
  );
  yield startTag(markup('section', { id: 'policies', 'aria-labelledby': 'policies-title' }));
  yield serialise(markup('h2', { id: 'policies-title' }, 'Policies'));
  if (policies.length === 0) yield serialise(markup('p', {}, 'No policy was judged.'));
  yield serialise(paperNote());
  for (const [index, policy] of policies.entries()) {
    yield serialise(
      policyBlock(policy, {
        open: items(facts, policy, policy.blocks.open.slice(0, shares.open[index])),
        settled: items(facts, policy, policy.blocks.settled.slice(0, shares.settled[index])),
      }),
    );
  }
  yield '</section>\n';
}

/** What paper leaves out, see `media.css`. */
function paperNote(): Markup {
  const text =
    'On paper each finding has its conditions, ticked off. The values that these read, and the numbers of the answers that they came from, are in this report on a screen and in the JSON report.';
  return markup('p', { class: 'note on-paper' }, text);
}

/** How many rows each policy has in the file: what is open goes before what is not. */
function shareRows(policies: readonly PagePolicy[]): Readonly<Record<'open' | 'settled', readonly number[]>> {
  const open = shareOut(
    policies.map(({ blocks }) => blocks.open.length),
    MOST_ROWS,
  );
  const left = MOST_ROWS - open.reduce((sum, share) => sum + share, 0);
  const settled = shareOut(
    policies.map(({ blocks }) => blocks.settled.length),
    left,
  );
  return { open, settled };
}

function items(
  { findings: data }: PageFacts,
  { entry }: PagePolicy,
  places: readonly number[],
): readonly Markup[] {
  const around = { severity: entry.severity, showAccounts: hasManyAccounts(data) };
  return places.map((place) => findingItem(decodeFinding(data, place), around));
}
