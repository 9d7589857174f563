import { policyName } from '../../model/policy-name.ts';
import type {
  ControlStatus,
  FrameworkControlEntry,
  FrameworkEntry,
  PolicyEntry,
} from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { controlStatuses, frameworkName } from '../text/framework-words.ts';
import { type Child, type Markup, markup } from './markup.ts';
import { type PageFacts, policyAnchor } from './page-facts.ts';
import { policyMark, policyVerdicts } from './policy-verdicts.ts';
import { anchor, section } from './section.ts';
import { segmentBar } from './segment-bar.ts';
import { tableFrame } from './table.ts';
import { type Mark, mark, statusMark, statusWords } from './words.ts';

const words: Readonly<Record<ControlStatus, string>> = { ...statusWords, 'not-assessed': 'Not assessed' };

/** Every framework that was asked for, control by control; those that nobody assesses stand among the others. */
export function frameworks({ result }: PageFacts): Markup {
  const { frameworks: all } = result;
  const policies = new Map(result.policies.map((entry) => [policyName(entry), entry]));
  return section('frameworks', all.length === 1 ? 'Framework' : 'Frameworks', [
    all.length > 1 ? contents(all) : [],
    all.map((framework) => block(framework, policies)),
    markup(
      'p',
      { class: 'note' },
      'Listed are the controls that concern logging, in words of our own. A control that passes is one whose policies pass here: what it asks of people is for you to judge.',
    ),
  ]);
}

function contents(all: readonly FrameworkEntry[]): Markup {
  return markup(
    'ul',
    { class: 'switch', 'aria-label': 'Frameworks' },
    all.map((framework) =>
      markup('li', {}, markup('a', { href: `#${frameworkAnchor(framework)}` }, frameworkName(framework))),
    ),
  );
}

function frameworkAnchor({ id }: FrameworkEntry): string {
  return anchor('framework', id);
}

function block(framework: FrameworkEntry, policies: ReadonlyMap<string, PolicyEntry>): Markup {
  const { controls } = framework;
  const hasLevels = controls.some(({ level }) => level !== undefined);
  const hasKinds = controls.some(({ assessment }) => assessment !== undefined);
  return markup(
    'details',
    { class: 'fold framework', id: frameworkAnchor(framework), open: '' },
    markup('summary', {}, markup('h3', {}, frameworkName(framework)), tally(controls)),
    bar(controls),
    tableFrame({
      name: 'controls',
      label: frameworkName(framework),
      caption: `${counted(controls.length, 'control')} of ${frameworkName(framework)}`,
      columns: [
        'Control',
        'Status',
        'About',
        ...(hasLevels ? ['Level'] : []),
        ...(hasKinds ? ['Assessed'] : []),
        'Policies',
      ],
      rows: controls.map((control) =>
        markup(
          'tr',
          { class: control.status },
          markup('th', { scope: 'row', class: 'whole' }, control.id),
          markup('td', { class: 'whole status' }, mark(markOf(control.status)), ` ${words[control.status]}`),
          markup('td', { class: 'free wide' }, control.title),
          hasLevels ? markup('td', {}, control.level === undefined ? '' : String(control.level)) : [],
          hasKinds ? markup('td', {}, control.assessment ?? '') : [],
          markup('td', { class: 'free wide' }, judged(control, policies)),
        ),
      ),
    }),
  );
}

function markOf(status: ControlStatus): Mark {
  return status === 'not-assessed' ? 'none' : statusMark(status);
}

function numberOf(controls: readonly FrameworkControlEntry[], status: ControlStatus): number {
  return controls.filter((control) => control.status === status).length;
}

function bar(controls: readonly FrameworkControlEntry[]): Markup {
  return segmentBar(controlStatuses.map((status) => ({ class: status, number: numberOf(controls, status) })));
}

/** `8 fail, 1 not judged`, one chip each. */
function tally(controls: readonly FrameworkControlEntry[]): Markup {
  const chips = controlStatuses.flatMap((status) => {
    const number = numberOf(controls, status);
    if (number === 0) return [];
    return [
      markup(
        'li',
        { class: status },
        mark(markOf(status)),
        ` ${digits(number)} ${tallyWord(status, number)}`,
      ),
    ];
  });
  return markup('ul', { class: 'tally' }, chips);
}

function tallyWord(status: ControlStatus, number: number): string {
  if (number !== 1 && status === 'fail') return 'fail';
  return number !== 1 && status === 'pass' ? 'pass' : words[status].toLowerCase();
}

function judged(
  { policies: names }: FrameworkControlEntry,
  policies: ReadonlyMap<string, PolicyEntry>,
): Child {
  if (names.length === 0) return markup('span', { class: 'place' }, 'No policy that was judged assesses it');
  return markup(
    'ul',
    {},
    names.map((each) => {
      const entry = policies.get(each);
      return markup('li', {}, entry === undefined ? each : policyLine(entry));
    }),
  );
}

function policyLine(entry: PolicyEntry): Child {
  return [
    mark(policyMark(entry.counts)),
    ' ',
    markup('a', { href: `#${policyAnchor(entry)}` }, entry.title),
    markup('span', { class: 'place' }, ` ${policyVerdicts(entry)}`),
  ];
}
