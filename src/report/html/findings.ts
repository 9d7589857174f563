import { severities } from '../../model/scan-result.ts';
import { digits } from '../text/counting.ts';
import { shareOut } from './data/blocks.ts';
import { decodeFinding } from './data/decode-findings.ts';
import { hasManyAccounts } from './data/findings-data.ts';
import { findingItem } from './finding-item.ts';
import { type Markup, markup } from './markup.ts';
import type { PageFacts, PagePolicy } from './page-facts.ts';
import { policyBlock } from './policy-block.ts';
import { serialise, startTag } from './serialise.ts';
import { mark, severityBadge, statuses, statusMark, statusWords } from './words.ts';

/** Rows that are there without JavaScript; the script makes the others as they are wanted. */
const MOST_ROWS = 500;

/** All findings by policy, the worst first, as text in pieces. */
export function* findings(facts: PageFacts): Iterable<string> {
  const { policies } = facts;
  const open = shareOut(
    policies.map(({ blocks }) => blocks.open.length),
    MOST_ROWS,
  );
  const left = MOST_ROWS - open.reduce((sum, share) => sum + share, 0);
  const settled = shareOut(
    policies.map(({ blocks }) => blocks.settled.length),
    left,
  );
  const shown = MOST_ROWS - left + settled.reduce((sum, share) => sum + share, 0);
  const all = facts.findings.verdicts.length;

  yield startTag(markup('section', { id: 'findings', 'aria-labelledby': 'findings-title' }));
  yield serialise(markup('h2', { id: 'findings-title' }, 'Findings by policy'));
  yield serialise(filters(facts));
  if (shown < all) yield serialise(cutNote(shown, all));
  if (policies.length === 0) yield serialise(markup('p', {}, 'No policy was judged.'));
  for (const [index, policy] of policies.entries()) {
    yield serialise(
      policyBlock(policy, {
        open: items(facts, policy, policy.blocks.open.slice(0, open[index])),
        settled: items(facts, policy, policy.blocks.settled.slice(0, settled[index])),
      }),
    );
  }
  yield '</section>\n';
}

function items(
  { findings: data }: PageFacts,
  { entry }: PagePolicy,
  places: readonly number[],
): readonly Markup[] {
  const around = { severity: entry.severity, showAccounts: hasManyAccounts(data) };
  return places.map((place) => findingItem(decodeFinding(data, place), around));
}

function cutNote(shown: number, all: number): Markup {
  return markup(
    'p',
    { id: 'cut', class: 'note' },
    `${digits(shown)} of ${digits(all)} findings are listed, the worst of each policy. Search and the others need JavaScript; the JSON report has all.`,
  );
}

/** Hidden until the script is there that makes them work. */
function filters({ result: { summary } }: PageFacts): Markup {
  return markup(
    'form',
    { id: 'filters', role: 'search', 'aria-label': 'Findings', hidden: '' },
    markup(
      'p',
      { class: 'field' },
      markup('label', { for: 'words' }, 'Search'),
      markup('input', {
        id: 'words',
        type: 'search',
        name: 'words',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
    markup(
      'fieldset',
      {},
      markup('legend', {}, 'Status'),
      statuses.map((status) =>
        choice('status', status, [
          mark(statusMark(status)),
          ` ${statusWords[status]} `,
          count(summary.findings[status]),
        ]),
      ),
    ),
    markup(
      'fieldset',
      {},
      markup('legend', {}, 'Severity'),
      severities.map((severity) => choice('severity', severity, severityBadge(severity))),
    ),
    markup(
      'p',
      { class: 'outcome' },
      markup('output', { id: 'outcome', 'aria-live': 'polite', for: 'words' }),
      markup('button', { type: 'reset' }, 'Show all'),
    ),
  );
}

function choice(name: string, value: string, label: Parameters<typeof markup>[2]): Markup {
  return markup(
    'label',
    { class: 'choice' },
    markup('input', { type: 'checkbox', name, value, checked: '' }),
    ' ',
    label ?? '',
  );
}

function count(number: number): Markup {
  return markup('span', { class: 'count' }, digits(number));
}
