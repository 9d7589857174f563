/** Writes the tables of docs/coverage.md, which the tests in test/peers hold. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerCase, PeerGroup } from '../test/peers/peer-case.ts';
import { peerGroups } from '../test/peers/peer-cases.ts';

const root = join(import.meta.dirname, '..');
const page = 'docs/coverage.md';
const between = /(?<=^<!-- cases: .*-->\n).*(?=^<!-- end of cases -->$)/msu;

/** Path under the project root -> the page with the tables of today; what people wrote around them stays. */
export function generateCoveragePage(): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, page), 'utf8');
  if (!between.test(text)) throw new Error(`${page} has no place for the cases`);
  const tables = peerGroups.map(groupTable).join('\n');
  return new Map([[page, text.replace(between, () => `\n${tables}\n`)]]);
}

function groupTable({ title, about, cases }: PeerGroup): string {
  const rows = cases.map(({ name, right, peers }) => row([`**${name}**`, right, said(peers)]));
  const head = [row(['case', 'right answer', 'other tools']), '|---|---|---|'];
  return `### ${title}\n\n${about}\n\n${[...head, ...rows].join('\n')}\n`;
}

function said(peers: PeerCase['peers']): string {
  return Object.entries(peers)
    .map(([tool, words]) => `${tool}: ${words}`)
    .join('<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (import.meta.main) {
  for (const [path, text] of generateCoveragePage()) writeFileSync(join(root, path), text);
}
