import { exportCsv, exportJson } from '../data/export-findings.ts';
import { findingKey } from '../data/finding-key.ts';
import type { FindingsData } from '../data/findings-data.ts';
import { firstState } from '../data/page-state.ts';
import { sortKeys } from '../data/sort-findings.ts';
import { element } from './element.ts';
import type { Exploring } from './exploring.ts';
import { listenToKeys } from './keyboard.ts';
import { printFound } from './print-found.ts';
import type { Rows } from './rows.ts';
import { save } from './save.ts';

export interface ControlParts {
  readonly data: FindingsData;
  readonly rows: Rows;
}

/** What readers press, click and write. */
export function listenToControls(root: HTMLElement, explorer: Exploring, parts: ControlParts): void {
  const { data, rows } = parts;
  const query = element(root, '#query');
  const close = (): void => {
    if (explorer.state().finding === '') return;
    explorer.go({ finding: '' }, true);
    rows.focus(rows.active());
  };
  listenToQuery(element(root, '#filters'), query, explorer);
  element(root, '.head').addEventListener('click', ({ target }) => {
    const { sort, descending } = explorer.state();
    const named = target instanceof HTMLElement ? target.dataset['sort'] : undefined;
    const key = sortKeys.find((each) => each === named);
    if (key !== undefined) explorer.go({ sort: key, descending: key === sort && !descending }, true);
  });
  element(root, '.close').addEventListener('click', close);
  listenToExports(root, explorer, data);
  listenToKeys({
    query,
    list: element(root, '#rows'),
    explorer: root,
    rows,
    usesShortcut: () => root.querySelector('#shortcut:checked') !== null,
    close,
    moved(row) {
      const place = explorer.places()[row];
      if (explorer.state().finding === '' || place === undefined) return;
      explorer.go({ finding: findingKey(data, place) }, false);
    },
  });
  printFound(root, { explorer, data });
}

function listenToQuery(form: HTMLElement, query: HTMLElement, { state, go }: Exploring): void {
  let isWriting = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  query.addEventListener('input', () => {
    if (!(query instanceof HTMLInputElement)) return;
    // A word is one step back, not each of its letters.
    go({ query: query.value }, !isWriting);
    isWriting = true;
  });
  query.addEventListener('change', () => {
    isWriting = false;
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const { finding } = state();
    go({ ...firstState, finding }, true);
    query.focus();
  });
}

function listenToExports(root: HTMLElement, { places }: Exploring, data: FindingsData): void {
  element(root, '[data-export=csv]').addEventListener('click', () =>
    save('trailproof-findings.csv', 'text/csv', exportCsv(data, places())),
  );
  element(root, '[data-export=json]').addEventListener('click', () =>
    save('trailproof-findings.json', 'application/json', exportJson(data, places())),
  );
}
