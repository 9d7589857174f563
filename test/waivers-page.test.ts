import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../src/io/digest.ts';
import { loadWaivers } from '../src/policy/load-waivers.ts';

const page = readFileSync('docs/waivers.md', 'utf8');
const played = readFileSync('test/scenarios/waivers.txt', 'utf8');

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text ?? '',
  );
}

test('the example is a waiver without mistakes, and every key is explained', () => {
  const [text = ''] = blocks('yaml');
  const policies = ['log-file-validation-enabled'];
  const loaded = loadWaivers({ path: 'waivers.yaml', text }, { policies, today: '2026-11-21', sha256 });
  expect(loaded).toMatchObject({ ok: true, waivers: [{ owner: 'platform team' }], notes: [] });
  const schema = JSON.parse(readFileSync('reports/schema/waivers.schema.json', 'utf8'));
  const { properties } = schema.properties.waivers.items;
  const keys = [...Object.keys(properties), ...Object.keys(properties.subjects.items.properties)];
  for (const key of keys) expect(page).toContain(`\`${key}\``);
});

test('what the example prints is what the scenario prints', () => {
  const [example = ''] = blocks('text');
  const lines = example.split('\n').filter((line) => line !== '' && line !== '…' && !line.startsWith('$'));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(played.split('\n')).toContain(line);
});
