/** Writes docs/generated/frameworks.md and a page for each framework: which policy assesses which control. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Framework, FrameworkControl } from '../src/model/framework.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Policy } from '../src/model/policy.ts';
import { loadLibrary } from '../src/run/policy-set.ts';
import { catalogueId } from './catalogue.ts';

const root = join(import.meta.dirname, '..');
const folder = 'docs/generated/frameworks';

/** Path under the project root -> text: the index, and one matrix for each built-in framework. */
export function generateFrameworkPages(): ReadonlyMap<string, string> {
  const { policies, problems, definitions } = loadLibrary({ cwd: root, dirs: [] });
  const frameworks = definitions.frameworks.names
    .filter((id) => id !== catalogueId)
    .flatMap((id) => definitions.frameworks.take(id) ?? []);
  const packs = definitions.packs.names.flatMap((id) => definitions.packs.take(id)?.pack ?? []);
  const [first] = [...problems, ...definitions.problems()];
  if (first !== undefined) throw new Error(`${first.path}:${first.line}: ${first.message}`);
  const matrices = frameworks.toSorted(byTitle).map((framework) => matrixOf(framework, policies));
  return new Map([
    [`${folder}.md`, index(matrices, packs)],
    ...matrices.map((matrix) => [`${folder}/${matrix.framework.id}.md`, page(matrix, packs)] as const),
  ]);
}

interface Matrix {
  readonly framework: Framework;
  readonly rows: readonly { readonly control: FrameworkControl; readonly policies: readonly string[] }[];
}

function matrixOf(framework: Framework, policies: readonly Policy[]): Matrix {
  const mapped = (control: string): readonly string[] =>
    policies
      .filter(({ controls }) => (controls[framework.id] ?? []).includes(control))
      .map(({ id }) => id)
      .sort();
  return {
    framework,
    rows: framework.controls.map((control) => ({ control, policies: mapped(control.id) })),
  };
}

function byTitle(left: Framework, right: Framework): number {
  return left.title.localeCompare(right.title, 'en') || left.id.localeCompare(right.id, 'en');
}

function packsOf({ id }: Framework, packs: readonly Pack[]): string {
  return packs
    .filter(({ framework }) => framework === id)
    .map((pack) => `\`${pack.id}\``)
    .join(', ');
}

function index(matrices: readonly Matrix[], packs: readonly Pack[]): string {
  const rows = matrices.map(({ framework, rows: controls }) => {
    const assessed = controls.filter(({ policies }) => policies.length > 0).length;
    const { id, title, version } = framework;
    return `| [${title} ${version}](frameworks/${id}.md) | \`${id}\` | ${packsOf(framework, packs)} | ${assessed} | ${controls.length - assessed} |`;
  });
  return `# Frameworks

Made by \`npm run generate\` from \`policies/frameworks/\` and the \`controls\` of every built-in policy.

Listed are the controls of each framework that concern logging, in words of our own: read the framework for what it
demands. Those that no policy assesses are listed too, so that nobody takes silence for a pass. [Packs](../packs.md) tells
how to scan for a framework.

| framework | id | packs | assessed | not assessed |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function page({ framework, rows }: Matrix, packs: readonly Pack[]): string {
  const { id, title, version, url } = framework;
  const packIds = packsOf(framework, packs);
  const scan = packIds === '' ? '' : ` Packs: ${packIds}.`;
  const columns = {
    level: framework.controls.some(({ level }) => level !== undefined),
    assessment: framework.controls.some(({ assessment }) => assessment !== undefined),
  };
  const head = ['control', 'about', ...extra(columns, 'level', 'assessment'), 'policies'];
  const lines = rows.map(({ control, policies }) => [
    control.id,
    control.title,
    ...extra(columns, String(control.level ?? ''), control.assessment ?? ''),
    policies.length > 0
      ? policies.map((policy) => `[\`${policy}\`](../policies/${policy}.md)`).join('<br>')
      : unassessed(control),
  ]);
  return `# ${title} ${version}

Published at <${url}>. Policies name it \`${id}\`.${scan}

${row(head)}
${'|---'.repeat(head.length)}|
${lines.map(row).join('\n')}
`;
}

function extra(
  columns: { readonly level: boolean; readonly assessment: boolean },
  level: string,
  assessment: string,
): readonly string[] {
  return [...(columns.level ? [level] : []), ...(columns.assessment ? [assessment] : [])];
}

function unassessed({ note }: FrameworkControl): string {
  return note === undefined ? 'not assessed' : `not assessed: ${note}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (import.meta.main) {
  for (const [path, text] of generateFrameworkPages()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
