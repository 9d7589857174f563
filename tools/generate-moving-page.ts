/** Writes docs/moving.md: what answers each check of other tools, and where the answer is another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../src/model/policy.ts';
import { code, markdownTable } from './markdown-table.ts';
import type { Otherwise, PeerCheck, PeerTool } from './moving/peer-check.ts';
import { peerTools } from './moving/peer-tools.ts';
import { root, shippedLibrary } from './shipped-library.ts';

/** Path under the project root -> the page. */
export function generateMovingPage(): ReadonlyMap<string, string> {
  return new Map([['docs/moving.md', page(shippedLibrary().policies)]]);
}

/** Ids of the policies that stand for a check. */
export function standingFor(
  tool: PeerTool,
  { id }: PeerCheck,
  policies: readonly Policy[],
): readonly string[] {
  return policies.filter(({ replaces }) => replaces[tool.id]?.includes(id)).map((policy) => policy.id);
}

function page(policies: readonly Policy[]): string {
  return `# Moving to Trailproof

Made by \`npm run generate\` from \`tools/moving/\` and from what policies say that they replace.

For every check of other tools that is about CloudTrail, or about the buckets, keys, log groups and alarms that belong to it:
which policy answers it, and where the answer is another one. Each difference leads to a test that shows it: a case of the
policy, or a situation from [where tools disagree](coverage.md#where-tools-disagree). What other tools do is from reading
their code and documents as they were when named; corrections are welcome.

Some things are different throughout, and are not repeated below:

- **What could not be read is an error**, with the call, the account, the region and the code, and such a scan never exits
  with 0. It does not pass, does not fail and does not go missing: see [verdicts](verdicts.md).
- **A trail is judged once**, not once per region that shows it; its copies are asked for their own state.
- **Trails add up.** What is recorded is worked out over all trails that log, whichever way their selectors are written: see
  [coverage](coverage.md).
- **Buckets, keys and log groups are those of trails**, read in the account that owns them. Checks of every bucket or key of
  an account go on being the business of other tools.
- **Nothing is found because something is missing that nobody asked for.** Policies that need a value say nothing until they
  have one: see the parameters of each policy.

${peerTools.map((tool) => section(tool, policies)).join('\n\n')}
`;
}

function section(tool: PeerTool, policies: readonly Policy[]): string {
  const rows = tool.checks.map((check) => row(check, standingFor(tool, check, policies)));
  const about = tool.about === undefined ? '' : `\n\n${tool.about}`;
  return `## ${tool.title}\n\nAs read: ${tool.read}.${about}\n\n${markdownTable(['check', 'policies', 'answered otherwise'], rows)}`;
}

function row({ id, otherwise, none }: PeerCheck, policies: readonly string[]): readonly string[] {
  const links = policies.map((policy) => `[${code(policy)}](generated/policies/${policy}.md)`);
  return [
    code(id),
    links.length > 0 ? links.join('<br>') : `none: ${none ?? 'not yet'}`,
    otherwise.map(difference).join('<br>'),
  ];
}

function difference({ says, shown }: Otherwise): string {
  switch (shown.kind) {
    case 'case':
      return `it ${says}: [${shown.name}](../policies/${shown.policy}/cases.yaml)`;
    case 'peers':
      return `it ${says}: [${shown.name}](coverage.md#where-tools-disagree)`;
  }
}

if (import.meta.main) {
  for (const [path, text] of generateMovingPage()) writeFileSync(join(root, path), text);
}
