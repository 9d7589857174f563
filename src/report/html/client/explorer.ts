import { decodeFinding } from '../data/decode-findings.ts';
import { findingKey, placeOf } from '../data/finding-key.ts';
import { accountNameOf, type FindingsData, hasManyAccounts, policyAt } from '../data/findings-data.ts';
import { firstState, type PageState, stateHash } from '../data/page-state.ts';
import { withValue } from '../data/query.ts';
import { findingRow, rowColumns } from '../finding-row.ts';
import { readAddress, writeAddress } from './address.ts';
import { createDetail } from './detail.ts';
import { element } from './element.ts';
import { listenToControls } from './explorer-controls.ts';
import { createResults } from './results.ts';
import { createRows, type MakeRow } from './rows.ts';

/** Search, filters, table and details of all findings. What is shown follows from the page's address alone. */
export function startExplorer(root: HTMLElement, data: FindingsData): void {
  const nameOf = accountNameOf(data);
  let state: PageState = firstState;
  let places: Uint32Array = new Uint32Array();
  const detail = createDetail({ root: element(root, '#detail'), data, nameOf });
  const makeRow = rowMaker(data, nameOf);
  const rows = createRows(element(root, '#rows'), (place, number) => makeRow(state)(place, number));
  const results = createResults(root, data, (change) => go({ query: withValue(state.query, change) }, true));
  const query = element(root, '#query');

  function go(next: Partial<PageState>, isStep: boolean): void {
    const before = state;
    show({ ...state, ...next }, false);
    writeAddress(before, state, isStep);
  }

  function show(next: PageState, isFirst: boolean): void {
    const before = state;
    const listed = places;
    state = next;
    if (isFirst || asksAnew(before, next)) {
      places = results.show(next);
      rows.show(places);
      if (query instanceof HTMLInputElement && query.value !== next.query) query.value = next.query;
    }
    if (places !== listed || next.finding !== before.finding) {
      const place = placeOf(data, next.finding);
      root.classList.toggle('reading', place !== undefined);
      detail.show(place);
      rows.open(place);
    }
  }

  /** Somebody followed a link, or went back. */
  function follow(): void {
    const next = readAddress();
    if (next === undefined) return;
    const isOpened = next.finding !== '' && next.finding !== state.finding;
    show(next, false);
    if (isOpened) detail.focus();
    else bringIntoView(root);
  }

  root.hidden = false;
  document.querySelector('#without-script')?.remove();
  show(readAddress() ?? firstState, true);
  if (location.hash.includes('?')) bringIntoView(root);
  globalThis.addEventListener('hashchange', follow);
  listenToControls(root, { state: () => state, places: () => places, go }, { data, rows });
}

function asksAnew(before: PageState, next: PageState): boolean {
  return next.query !== before.query || next.sort !== before.sort || next.descending !== before.descending;
}

function rowMaker(data: FindingsData, nameOf: (account: string) => string): (state: PageState) => MakeRow {
  const columns = rowColumns(hasManyAccounts(data));
  return (state) => (place, number) => {
    const finding = decodeFinding(data, place);
    return findingRow({
      finding,
      policy: policyAt(data, place)?.title ?? '',
      accountName: nameOf(finding.subject.account),
      columns,
      number,
      href: stateHash({ ...state, finding: findingKey(data, place) }),
    });
  };
}

function bringIntoView(root: HTMLElement): void {
  const { top, bottom } = root.getBoundingClientRect();
  if (location.hash.startsWith('#findings?') && (bottom < 100 || top > globalThis.innerHeight - 100)) {
    root.closest('section')?.scrollIntoView();
  }
}
