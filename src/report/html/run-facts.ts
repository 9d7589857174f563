import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, Run } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { type Markup, markup } from './markup.ts';
import { type PageFacts, policyAnchor } from './page-facts.ts';
import { pair, section } from './section.ts';
import { tableFrame } from './table.ts';
import { severityWords } from './words.ts';

/** Where all of it comes from, and by what it can be checked: the end of the page. */
export function runFacts({ result }: PageFacts): Markup {
  const { run, tool, scope, schemaVersion, policies, faults } = result;
  const calls =
    faults.length === 0 ? 'every call was answered' : `${counted(faults.length, 'call')} not answered`;
  return section('run', 'Evidence of this run', [
    markup(
      'dl',
      { class: 'facts' },
      pair('Tool', `${tool.name} ${tool.version}, result of format ${schemaVersion}`),
      pair('Run', [markup('code', {}, run.id), ': judging the same snapshot again gives the same number']),
      pair('Plan', markup('code', {}, scope.planDigest)),
      pair('Started', time(run.startedAt)),
      pair('Ended', [time(run.endedAt), duration(run)]),
      pair('Asked by', markup('code', {}, run.caller === '' ? 'unknown' : run.caller)),
      pair('Calls', [
        calls,
        faults.length === 0 ? '' : ', see ',
        faults.length === 0 ? [] : markup('a', { href: '#faults' }, 'Not seen'),
      ]),
    ),
    markup(
      'h3',
      {},
      `${counted(policies.length, 'policy', 'policies')} judged, by the SHA-256 of their files`,
    ),
    policies.length === 0 ? markup('p', {}, 'None.') : policyTable(policies),
  ]);
}

export function time(text: string): Markup {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return markup('time', { datetime: text }, date === undefined ? text : `${date} ${clock ?? ''} UTC`);
}

function duration({ startedAt, endedAt }: Run): string {
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
  return Number.isFinite(seconds) && seconds >= 0 ? `, after ${digits(seconds)} s` : '';
}

function policyTable(all: readonly PolicyEntry[]): Markup {
  return tableFrame({
    name: 'policies',
    label: 'Table of policies',
    caption: `${counted(all.length, 'policy', 'policies')} that were judged`,
    columns: ['Policy', 'Severity', 'Parameters', 'SHA-256', 'Written in'],
    rows: all.map((entry) => {
      const { severity, params, digest, source } = entry;
      const set = Object.entries(params).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
      return markup(
        'tr',
        {},
        markup(
          'th',
          { scope: 'row', class: 'free' },
          markup('a', { href: `#${policyAnchor(entry)}` }, policyName(entry)),
        ),
        markup('td', {}, severityWords[severity]),
        markup('td', { class: 'free' }, set.length === 0 ? 'none' : markup('code', {}, set.join(', '))),
        markup('td', { class: 'free wide' }, markup('code', {}, digest)),
        markup('td', { class: 'free wide' }, markup('code', {}, `${source.path}:${source.line}`)),
      );
    }),
  });
}
