import type { Policy } from '../model/policy.ts';
import type { CaseFact, PolicyFacts } from './policy-facts.ts';

/** Where the page leads to, relative to itself. */
export interface PolicyPageLinks {
  /** The folder with the policy's files. */
  readonly source: string;
  readonly environment: string;
  readonly permissions: string;
  /** The page of a framework, where it has one. */
  readonly framework: (id: string) => string | undefined;
  /** What people call a framework or a control of it. */
  readonly frameworkTitle: (id: string) => string;
  readonly controlTitle: (framework: string, control: string) => string;
  readonly toolTitle: (tool: string) => string;
}

/** The page of one policy in the documentation, in Markdown. Policies that ship wrote what is in it. */
export function* policyPage(facts: PolicyFacts, links: PolicyPageLinks): Iterable<string> {
  const { policy } = facts;
  yield `# ${policy.title}\n\n`;
  yield `\`${policy.id}\` · severity ${policy.severity} · judged once per \`${policy.subject}\` · [files](${links.source})\n`;
  yield* section('Why', [policy.why.trim()]);
  yield* section('Condition', conditions(facts));
  yield* section('Parameters', parameters(facts));
  yield* section('What is read', reads(facts, links));
  yield* section('Fix', fixes(policy));
  yield* section('Controls', controls(policy, links));
  yield* section('Replaces', replaced(policy, links));
  yield* section('Cases', cases(facts.cases, links));
  yield* section('References', [policy.references.map((url) => `- <${url}>`).join('\n')]);
}

/** A section that has nothing to say is left out. */
function* section(title: string, parts: readonly string[]): Iterable<string> {
  const said = parts.filter((part) => part !== '');
  if (said.length > 0) yield `\n## ${title}\n\n${said.join('\n\n')}\n`;
}

function conditions({ policy, whenBecause }: PolicyFacts): readonly string[] {
  const { when, assert, requirements } = policy;
  const because = whenBecause === undefined ? '' : ` (${whenBecause})`;
  const applies =
    when === undefined ? [] : [`It applies where this holds${because}:`, fenced('cel', when.text)];
  const lines = assert.flatMap(({ that, message, severity }) => [
    fenced('cel', that.text),
    `else${severity === undefined ? '' : ` (${severity})`}: ${code(oneLine(message.text))}`,
  ]);
  const named = [...requirements.values()].map(({ name, title }) => `- ${code(name)}: ${title}`).join('\n');
  return [
    ...applies,
    assert.length === 1 ? 'It passes where this holds:' : 'It passes where all of this holds:',
    ...lines,
    ...(named === '' ? [] : ['The events that it asks about:', named]),
  ];
}

function parameters({ params }: PolicyFacts): readonly string[] {
  if (params.length === 0) return [];
  const rows = params.map(({ name, type, value, means }) => [code(name), type, code(value), means ?? '']);
  return [table(['name', 'type', 'default', 'meaning'], rows)];
}

function reads(
  { reads: read, calls }: PolicyFacts,
  { environment, permissions }: PolicyPageLinks,
): readonly string[] {
  const members = read.map(({ name, means }) => [code(name), means]);
  const asked = calls.map(({ call, why }) => [code(call), why]);
  return [
    ...(members.length === 0
      ? []
      : [`Of what [conditions can read](${environment}):`, table(['member', 'meaning'], members)]),
    ...(asked.length === 0
      ? []
      : [
          `For that AWS is asked, beside [what every scan asks](${permissions}):`,
          table(['call', 'why'], asked),
        ]),
  ];
}

function fixes({ fix: { summary, cli, terraform, cloudformation } }: Policy): readonly string[] {
  return [
    oneLine(summary),
    ...(cli === undefined ? [] : ['AWS CLI:', fenced('sh', cli)]),
    ...(terraform === undefined ? [] : ['Terraform:', fenced('hcl', terraform)]),
    ...(cloudformation === undefined ? [] : ['CloudFormation:', fenced('yaml', cloudformation)]),
  ];
}

function controls(policy: Policy, links: PolicyPageLinks): readonly string[] {
  const rows = Object.entries(policy.controls).map(([framework, ids]) => {
    const page = links.framework(framework);
    const title = links.frameworkTitle(framework);
    const named = ids.map((id) => `${id} ${links.controlTitle(framework, id)}`);
    return [page === undefined ? title : `[${title}](${page})`, named.join('<br>')];
  });
  return rows.length === 0 ? [] : [table(['framework', 'controls'], rows)];
}

function replaced(policy: Policy, { toolTitle }: PolicyPageLinks): readonly string[] {
  const rows = Object.entries(policy.replaces).map(([tool, ids]) => [
    toolTitle(tool),
    ids.map(code).join('<br>'),
  ]);
  return rows.length === 0 ? [] : [table(['tool', 'checks'], rows)];
}

function cases(all: readonly CaseFact[], { source }: PolicyPageLinks): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ name, expect }) => [
    name,
    expect.length === 0
      ? 'everything passes'
      : expect.map(([subject, verdict]) => `${subject}: ${verdict}`).join('<br>'),
  ]);
  const intro = `From [cases.yaml](${source}/cases.yaml), which \`trailproof policy test\` runs; subjects that are not named pass.`;
  return [intro, table(['case', 'verdicts'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
