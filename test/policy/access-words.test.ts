import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionsOf, guardedNouns, spokenNouns, wordsFor } from '../../src/policy/access-words.ts';

test('docs/writing-policies.md says which actions each word means', () => {
  const rows = guardedNouns.flatMap((noun) =>
    wordsFor(noun).map((word) => {
      const { itself = [], objects = [] } = actionsOf(noun, word) ?? {};
      const actions = [...itself, ...objects].map((action) => `\`${action}\``);
      return `| ${spokenNouns[noun].replace(/^an? /u, '')} | \`${word}\` | ${actions.join(', ')} |`;
    }),
  );
  const page = readFileSync(new URL('../../docs/writing-policies.md', import.meta.url), 'utf8').split('\n');
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});
