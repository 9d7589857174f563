/** Writes docs/generated/policies.md and a page for each built-in policy. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Policy } from '../src/model/policy.ts';
import { severities } from '../src/model/scan-result.ts';
import { type PolicyPageLinks, policyPage } from '../src/report/policy-page.ts';
import { policyFacts } from '../src/run/policy-facts.ts';
import { areaOf, areas, catalogueId } from './catalogue.ts';
import { code, markdownTable } from './markdown-table.ts';
import { toolTitle } from './moving/peer-tools.ts';
import { root, type ShippedLibrary, shippedLibrary } from './shipped-library.ts';

const folder = 'docs/generated/policies';

/** Path under the project root -> text: the index and the pages. */
export function generatePolicyPages(): ReadonlyMap<string, string> {
  const library = shippedLibrary();
  return new Map([
    [`${folder}.md`, index(library)],
    ...library.policies.map((policy) => [`${folder}/${policy.id}.md`, page(policy, library)] as const),
  ]);
}

function page(policy: Policy, { frameworks }: ShippedLibrary): string {
  const path = policy.source.path;
  const casesPath = path.replace(/policy\.yaml$/u, 'cases.yaml');
  const read = (file: string): { readonly path: string; readonly text: string } => ({
    path: file,
    text: readFileSync(join(root, file), 'utf8'),
  });
  const facts = policyFacts({ policy, file: read(path), cases: read(casesPath) });
  if (facts.cases.length === 0) throw new Error(`${casesPath} has mistakes`);
  const named = (id: string): (typeof frameworks)[number] => {
    const framework = frameworks.find((one) => one.id === id);
    if (framework === undefined) throw new Error(`there is no framework ${id}`);
    return framework;
  };
  const links: PolicyPageLinks = {
    source: `../../../policies/${policy.id}`,
    environment: '../environment.md',
    permissions: '../permissions.md',
    framework: (id) => (id === catalogueId ? '../controls.md' : `../frameworks/${id}.md`),
    frameworkTitle: (id) =>
      id === catalogueId ? named(id).title : `${named(id).title} ${named(id).version}`,
    controlTitle: (id, control) => named(id).controls.find((one) => one.id === control)?.title ?? '',
    toolTitle,
  };
  return `<!-- Made by npm run generate from ${path} and the files beside it. -->\n\n${[...policyPage(facts, links)].join('')}`;
}

function index({ policies }: ShippedLibrary): string {
  const sections = areas.flatMap((area) => {
    const inArea = policies.filter((policy) => areaOf(policy) === area).toSorted(bySeverity);
    return inArea.length === 0 ? [] : [`## ${area.title}\n\n${list(inArea)}`];
  });
  const counts = severities.map((severity) => {
    const count = policies.filter((policy) => policy.severity === severity).length;
    return `${count} ${severity}`;
  });
  return `# Policies

Made by \`npm run generate\` from \`policies/\`: ${policies.length} policies, ${counts.join(', ')}.

Those with parameters that are empty or off say nothing until \`trailproof.yaml\` or a [pack](../packs.md) sets them. The last
column counts the [frameworks](frameworks.md) that have controls which the policy assesses; [controls](controls.md) is the list of
everything that could be checked, and [moving](../moving.md) leads here from other tools.

${sections.join('\n\n')}
`;
}

function list(policies: readonly Policy[]): string {
  const rows = policies.map((policy) => [
    `[${policy.title}](policies/${policy.id}.md)<br>${code(policy.id)}`,
    policy.severity,
    code(policy.subject),
    Object.keys(policy.params).map(code).join(' '),
    String(Object.keys(policy.controls).filter((id) => id !== catalogueId).length),
  ]);
  return markdownTable(['policy', 'severity', 'judged per', 'parameters', 'frameworks'], rows);
}

function bySeverity(left: Policy, right: Policy): number {
  return (
    severities.indexOf(left.severity) - severities.indexOf(right.severity) || (left.id < right.id ? -1 : 1)
  );
}

if (import.meta.main) {
  for (const [path, text] of generatePolicyPages()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
