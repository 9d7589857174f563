import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario, playScenario } from './scenarios/run-scenario.ts';

const path = 'docs/coverage.md';
const page = readFileSync(path, 'utf8');
const consoles = /(?<=^```console\n).*?(?=^```$)/gmsu;

/** The page's files and commands as a scenario, on a page as wide as the text around them. */
function scenarioOf(text: string): string {
  const files = [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gmsu)].map(
    ([, name = '', content = '']) => `file ${name}:\n${content.replaceAll(/^(?=.)/gmu, '  ')}`,
  );
  const commands = [...text.matchAll(consoles)].flatMap(([shown]) =>
    shown.split('\n').filter((line) => line.startsWith('$ ')),
  );
  return ['env COLUMNS=110', ...files, ...commands].join('\n');
}

/** What each console of the page would show: commands and standard output. */
async function playedConsoles(): Promise<readonly string[]> {
  const played = await playScenario(parseScenario(scenarioOf(page)));
  const lines = played.split('\n').filter((line) => !/^[!?] /u.test(line));
  const parts = lines
    .slice(lines.findIndex((line) => line.startsWith('$ ')))
    .join('\n')
    .split(/^(?=\$ )/mu);
  return [...page.matchAll(consoles)].map(([shown]) => {
    const count = shown.split(/^\$ /mu).length - 1;
    return `${parts
      .splice(0, count)
      .map((part) => part.trimEnd())
      .join('\n')}\n`;
  });
}

// UPDATE_SCENARIOS=1 rewrites the page with what the commands print now: read the difference.
test('docs/coverage.md shows what its commands print', async () => {
  const played = await playedConsoles();
  expect(played.length).toBeGreaterThan(2);
  const rest = [...played];
  const shown = page.replace(consoles, () => rest.shift() ?? '');
  if (process.env['UPDATE_SCENARIOS'] === '1') writeFileSync(path, shown);
  else expect(page).toBe(shown);
});
