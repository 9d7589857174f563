import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseScenario, playScenario } from './run-scenario.ts';

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

// UPDATE_SCENARIOS=1 rewrites the files with what the command line prints now: read the difference.
describe('the command line, as text', () => {
  test.each(names)('%s', async (name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const played = await playScenario(parseScenario(text));
    if (process.env['UPDATE_SCENARIOS'] === '1') writeFileSync(path, played);
    else expect(played).toBe(text);
  });
});
