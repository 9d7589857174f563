/** Writes docs/generated/controls.md: which policies answer which control of the catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '../src/model/framework.ts';
import { type Area, answering, areas, catalogueId } from './catalogue.ts';
import { code, markdownTable } from './markdown-table.ts';
import { root, shippedLibrary } from './shipped-library.ts';

/** Path under the project root -> the page. */
export function generateControlsPage(): ReadonlyMap<string, string> {
  const { policies, frameworks } = shippedLibrary();
  const catalogue = frameworks.find(({ id }) => id === catalogueId);
  if (catalogue === undefined) throw new Error(`${catalogueId} is missing`);
  const answers = answering(catalogue, policies);
  const answered = [...answers.values()].filter((ids) => ids.length > 0).length;
  const text = `# Every control, and what answers it

Made by \`npm run generate\` from \`policies/frameworks/${catalogueId}.yaml\` and from the policies, each of which names the
rows that it answers under \`controls\`.

The catalogue is the union of what tools for AWS check of CloudTrail and of what belongs to it, and of what none of them
checks. Of its ${answers.size} rows ${answered} are answered by the ${policies.length} built-in policies; the others say why they are not.
[Moving to Trailproof](../moving.md) leads from the checks of other tools to the policies, and [frameworks](frameworks.md) from
the controls of frameworks.

${areas.map((area) => section(area, catalogue, answers)).join('\n\n')}
`;
  return new Map([['docs/generated/controls.md', text]]);
}

function section(
  { title, rows }: Area,
  { controls }: Framework,
  answers: ReadonlyMap<string, readonly string[]>,
): string {
  const lines = rows.map((id) => {
    const control = controls.find((one) => one.id === id);
    if (control === undefined) throw new Error(`${id} is not in the catalogue`);
    const policies = (answers.get(id) ?? []).map((policy) => `[${code(policy)}](policies/${policy}.md)`);
    return [
      id,
      control.title,
      policies.length > 0 ? policies.join('<br>') : `none: ${control.note ?? 'not yet'}`,
    ];
  });
  return `## ${title}\n\n${markdownTable(['row', 'control', 'policies'], lines)}`;
}

if (import.meta.main) {
  for (const [path, text] of generateControlsPage()) writeFileSync(join(root, path), text);
}
