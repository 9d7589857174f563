import { counted, digits } from '../../text/counting.ts';
import { cellStates, type MapData } from '../map/map-data.ts';
import { createLenses, type StatesSeen } from '../map/map-lens.ts';
import { type MapRow, mapRows, type RowsWanted, wantedAccounts } from '../map/map-rows.ts';
import { element } from './element.ts';
import { createGrid } from './map-grid.ts';

/** Few enough to be seen at once: units are unfolded from the start. */
const FEW_ACCOUNTS = 60;

/** The coverage map, where the page has one. */
export function startMap(): void {
  const controls = document.querySelector<HTMLFormElement>('#map-controls');
  if (controls === null) return;
  const source = element(document, '#coverage-data');
  const data = JSON.parse(source.textContent ?? '') as MapData;
  const place = element(document, '#map');
  controls.hidden = false;
  place.hidden = false;
  document.documentElement.classList.add('has-map');
  start({ controls, place, data });
}

interface MapParts {
  readonly controls: HTMLFormElement;
  readonly place: HTMLElement;
  readonly data: MapData;
}

function start({ controls, place, data }: MapParts): void {
  const through = createLenses(data);
  const open = openFolds(data);
  const fold = element(controls, '#map-fold');
  const grid = createGrid({ place, data, through, toggle });

  function show(): void {
    const fields = new FormData(controls);
    const seen = through(Number(fields.get('class')));
    const wanted: RowsWanted = {
      text: controls.querySelector<HTMLInputElement>('#map-words')?.value ?? '',
      states: new Set(fields.getAll('state').map(Number)),
      openUnits: open.units,
      openAccounts: open.accounts,
    };
    fold.textContent = open.units.size < data.units.length ? 'Unfold all units' : 'Fold all units';
    tell({ controls, data, seen, found: wantedAccounts(data, seen, wanted).length });
    grid.show(mapRows(data, seen, wanted), seen);
  }

  function toggle(row: MapRow): void {
    if (row.kind === 'class') return;
    const [all, member] = row.kind === 'unit' ? [open.units, row.unit] : [open.accounts, row.account];
    if (!all.delete(member)) all.add(member);
    show();
  }

  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('input', show);
  fold.hidden = data.units.length < 2;
  fold.addEventListener('click', () => {
    const folded = open.units.size < data.units.length;
    open.units.clear();
    if (folded) data.units.forEach((_, unit) => open.units.add(unit));
    show();
  });
  show();
}

interface Folds {
  readonly units: Set<number>;
  readonly accounts: Set<number>;
}

function openFolds({ units, accounts }: MapData): Folds {
  return {
    units: new Set(accounts.length <= FEW_ACCOUNTS ? units.keys() : []),
    accounts: new Set(accounts.length === 1 ? [0] : []),
  };
}

interface Told {
  readonly controls: HTMLFormElement;
  readonly data: MapData;
  readonly seen: StatesSeen;
  readonly found: number;
}

/** How many accounts are shown, and how many there are of each state; a state that none has needs no box. */
function tell({ controls, data, seen, found }: Told): void {
  const all = counted(data.accounts.length, 'account');
  element(controls, '#map-outcome').textContent =
    `${digits(found)} of ${all} in ${counted(data.regions.length, 'region')}`;
  const counts = cellStates.map(() => 0);
  data.accounts.forEach((_, account) => {
    const worst = seen.account(account);
    counts[worst] = (counts[worst] ?? 0) + 1;
  });
  for (const label of controls.querySelectorAll<HTMLElement>('label.choice')) {
    const count = counts[Number(label.querySelector('input')?.value)] ?? 0;
    label.hidden = count === 0;
    element(label, '.count').textContent = digits(count);
  }
}
