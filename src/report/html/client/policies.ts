import { policyBlocks, shareOut } from '../data/blocks.ts';
import { decodeFinding } from '../data/decode-findings.ts';
import { type FindingsData, hasManyAccounts } from '../data/findings-data.ts';
import type { Matches } from '../data/search.ts';
import { findingItem } from '../finding-item.ts';
import type { Markup } from '../markup.ts';
import { createList, type List } from './list.ts';

/** Rows at first, over all policies. */
const MOST_ROWS = 400;

/** A policy on the page, with its lists. */
interface Policy {
  readonly details: HTMLDetailsElement;
  readonly wasOpen: boolean;
  readonly settled: HTMLDetailsElement | null;
  readonly settledWasOpen: boolean;
  readonly lists: readonly {
    readonly root: HTMLElement;
    readonly list: List;
    readonly all: readonly number[];
  }[];
}

export interface Outcome {
  readonly findings: number;
  readonly policies: number;
}

export interface Policies {
  /** Shows what matches; without a question, what the page showed when it came. */
  readonly show: (matches: Matches | undefined) => Outcome;
}

export function createPolicies(data: FindingsData): Policies {
  const blocks = policyBlocks(data, data.policySeverities.length);
  const showAccounts = hasManyAccounts(data);
  const policies = [...document.querySelectorAll<HTMLDetailsElement>('details.policy')].map(
    (details): Policy => {
      const number = Number(details.dataset['policy']);
      const severity = data.policySeverities[number] ?? 'critical';
      const item = (place: number): Markup =>
        findingItem(decodeFinding(data, place), { severity, showAccounts });
      const settled = details.querySelector<HTMLDetailsElement>('details.settled');
      return {
        details,
        wasOpen: details.open,
        settled,
        settledWasOpen: settled?.open ?? false,
        lists: [...details.querySelectorAll<HTMLElement>('[data-block]')].map((root) => {
          const all = blocks[number]?.[root.dataset['block'] === 'open' ? 'open' : 'settled'] ?? [];
          return { root, list: createList({ root, all, item }), all };
        }),
      };
    },
  );
  return {
    show: (matches) => (matches === undefined ? restore(policies) : filter(policies, matches)),
  };
}

function restore(policies: readonly Policy[]): Outcome {
  let findings = 0;
  for (const { details, wasOpen, settled, settledWasOpen, lists } of policies) {
    details.hidden = false;
    details.open = wasOpen;
    if (settled !== null) settled.hidden = false;
    if (settled !== null) settled.open = settledWasOpen;
    for (const { root, list, all } of lists) {
      root.hidden = false;
      list.show(all, list.first);
      findings += all.length;
    }
  }
  return { findings, policies: policies.length };
}

function filter(policies: readonly Policy[], matches: Matches): Outcome {
  const found = policies.map(({ lists }) => lists.map(({ all }) => all.filter(matches)));
  const shares = shareOut(
    found.flat().map((places) => places.length),
    MOST_ROWS,
  ).values();
  const outcome = { findings: 0, policies: 0 };
  policies.forEach(({ details, settled, lists }, index) => {
    const counts = lists.map(({ root, list }, which) => {
      const places = found[index]?.[which] ?? [];
      list.show(places, shares.next().value ?? 0);
      root.hidden = places.length === 0;
      return places.length;
    });
    const sum = counts.reduce((total, count) => total + count, 0);
    details.hidden = sum === 0;
    details.open = sum > 0;
    if (settled !== null) {
      const last = counts.at(-1) ?? 0;
      settled.hidden = last === 0;
      settled.open = last > 0;
    }
    outcome.findings += sum;
    outcome.policies += sum > 0 ? 1 : 0;
  });
  return outcome;
}
