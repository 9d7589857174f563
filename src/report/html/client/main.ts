import { counted, digits } from '../../text/counting.ts';
import type { FindingsData } from '../data/findings-data.ts';
import { createSearch, type Wanted } from '../data/search.ts';
import { startContents } from './contents.ts';
import { openFolds } from './folds.ts';
import { startMap } from './map.ts';
import { createPolicies, type Outcome } from './policies.ts';
import { startTheme } from './theme.ts';

openFolds();
startContents();
startTheme();
startMap();
const form = document.querySelector<HTMLFormElement>('#filters');
const source = document.querySelector('#findings-data');
if (form !== null && source !== null) start(form, JSON.parse(source.textContent ?? '') as FindingsData);

function start(controls: HTMLFormElement, data: FindingsData): void {
  const search = createSearch(data);
  const policies = createPolicies(data);
  const outcome = controls.querySelector('#outcome');

  function show(): void {
    const wanted = wantedBy(controls);
    tell(policies.show(asksNothing(wanted, controls) ? undefined : search(wanted)));
  }

  function tell(found: Outcome): void {
    if (outcome === null) return;
    const all = counted(data.verdicts.length, 'finding');
    outcome.textContent = `${digits(found.findings)} of ${all} in ${counted(found.policies, 'policy', 'policies')}`;
  }

  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('input', show);
  // The fields are emptied after the event.
  controls.addEventListener('reset', () => requestAnimationFrame(show));
  controls.hidden = false;
  document.querySelector('#cut')?.remove();
  // The rows are there already, unless a browser that went back has filled the fields in again.
  if (asksNothing(wantedBy(controls), controls)) {
    tell({ findings: data.verdicts.length, policies: data.policySeverities.length });
  } else {
    show();
  }
}

function wantedBy(controls: HTMLFormElement): Wanted {
  const fields = new FormData(controls);
  const words = fields.get('words');
  const chosen = (name: string): ReadonlySet<unknown> => new Set(fields.getAll(name));
  return {
    text: typeof words === 'string' ? words : '',
    statuses: chosen('status'),
    severities: chosen('severity'),
  };
}

function asksNothing({ text }: Wanted, controls: HTMLFormElement): boolean {
  return text.trim() === '' && controls.querySelector('input[type=checkbox]:not(:checked)') === null;
}
