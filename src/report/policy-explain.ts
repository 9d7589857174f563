import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import type { CaseFact, ParamFact, PolicyFacts } from './policy-facts.ts';
import { commandLines } from './text/command-lines.ts';
import { type Page, type PageOptions, pageFor, paragraph, prose, verbatim } from './text/page.ts';

const INDENT = 2;
const WIDEST_LABEL = 34;

/** Everything a person may want to know about one policy, on a page. */
export function* policyExplain(facts: PolicyFacts, options: PageOptions): Iterable<string> {
  const { policy } = facts;
  const page = pageFor(options);
  yield paragraph(page, { text: policy.title, style: 'strong' });
  yield paragraph(page, [
    `${policyName(policy)}: `,
    { text: policy.severity, style: policy.severity },
    `, judged once per ${policy.subject}`,
  ]);
  yield* section(page, 'Why', [prose(page, policy.why, { by: INDENT })]);
  yield* conditions(facts, page);
  yield* section(page, 'Parameters', pairs(page, facts.params.map(parameter)));
  yield* section(
    page,
    'Reads',
    pairs(
      page,
      facts.reads.map(({ name, means }) => [name, means] as const),
    ),
  );
  yield* section(
    page,
    'Asks AWS',
    pairs(
      page,
      facts.calls.map(({ call, why }) => [call, why] as const),
    ),
  );
  yield* fix(policy, page);
  yield* section(page, 'Controls', pairs(page, joined(policy.controls)));
  yield* section(page, 'Replaces', pairs(page, joined(policy.replaces)));
  yield* section(
    page,
    'References',
    policy.references.map((url) => verbatim(page, url, INDENT)),
  );
  yield* section(
    page,
    'Cases',
    facts.cases.map((one) => caseLine(page, one)),
  );
  yield* section(page, 'Written in', [verbatim(page, `${policy.source.path}:${policy.source.line}`, INDENT)]);
}

/** A section that has nothing to say is left out. */
function* section(page: Page, title: string, parts: readonly string[]): Iterable<string> {
  if (parts.length === 0) return;
  yield `\n${paragraph(page, { text: title, style: 'strong' })}`;
  yield* parts;
}

function* conditions({ policy, whenBecause }: PolicyFacts, page: Page): Iterable<string> {
  const { when, assert, requirements } = policy;
  const because = whenBecause === undefined ? [] : [paragraph(page, whenBecause, { by: INDENT + 2 })];
  if (when !== undefined) {
    yield* section(page, 'Applies when', [verbatim(page, when.text, INDENT), ...because]);
  }
  const lines = assert.map(({ that, message, severity }) => {
    const weight = severity === undefined ? '' : ` (${severity})`;
    const otherwise = paragraph(page, [{ text: 'otherwise:', style: 'faint' }, ` ${message.text}${weight}`], {
      by: INDENT + 2,
      hang: 2,
    });
    return verbatim(page, that.text, INDENT) + otherwise;
  });
  yield* section(page, 'Holds when', lines);
  const named = [...requirements.values()].map(({ name, title }) => [name, title] as const);
  yield* section(page, 'Requirements', pairs(page, named));
}

function* fix({ fix: { summary, cli, terraform, cloudformation } }: Policy, page: Page): Iterable<string> {
  yield* section(page, 'Fix', [prose(page, summary, { by: INDENT })]);
  if (cli !== undefined) yield* code(page, 'AWS CLI', commandLines(page, cli, INDENT + 2));
  if (terraform !== undefined) yield* code(page, 'Terraform', verbatim(page, terraform, INDENT + 2));
  if (cloudformation !== undefined)
    yield* code(page, 'CloudFormation', verbatim(page, cloudformation, INDENT + 2));
}

function* code(page: Page, language: string, text: string): Iterable<string> {
  yield `\n${paragraph(page, { text: language, style: 'faint' }, { by: INDENT })}`;
  yield text;
}

type Pair = readonly [label: string, value: string];

function parameter({ name, type, value, means }: ParamFact): Pair {
  return [name, `${value} (${type})${means === undefined ? '' : `: ${means}`}`];
}

function caseLine(page: Page, { name, expect }: CaseFact): string {
  const verdicts = expect.map(([subject, verdict]) => `${subject}: ${verdict}`).join(', ');
  const text = verdicts === '' ? name : [`${name} `, { text: `(${verdicts})`, style: 'faint' as const }];
  return paragraph(page, text, { by: INDENT, hang: 2 });
}

function joined(lists: Readonly<Record<string, readonly string[]>>): readonly Pair[] {
  return Object.entries(lists).map(([name, ids]) => [name, ids.join(', ')]);
}

function pairs(page: Page, all: readonly Pair[]): readonly string[] {
  const widest = Math.max(0, ...all.map(([label]) => label.length));
  const hang = Math.min(widest, WIDEST_LABEL) + 2;
  // On a narrow page, or beside a label that does not fit, the value goes below.
  return all.map(([label, value]) =>
    hang > page.width / 2 || label.length > WIDEST_LABEL
      ? paragraph(page, { text: label, style: 'faint' }, { by: INDENT }) +
        paragraph(page, value, { by: INDENT + 2 })
      : paragraph(page, value, { by: INDENT, hang, label }),
  );
}
