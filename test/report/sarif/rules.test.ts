import { expect, test } from 'vitest';
import { ruleOf } from '../../../src/report/sarif/rules.ts';
import { policyOf } from '../fixture-policies.ts';

test.each([
  ['critical', 'error', '9.5'],
  ['high', 'error', '8.0'],
  ['medium', 'warning', '5.5'],
  ['low', 'note', '2.0'],
] as const)('%s is %s and %s', (severity, level, number) => {
  const rule = ruleOf(policyOf('p', { severity }));
  expect(rule.defaultConfiguration).toEqual({ level });
  expect(rule.properties?.['security-severity']).toBe(number);
});

test('tags name each framework before any framework twice, and never more than GitHub shows', () => {
  const controls = { a: ['1', '2', '3', '4', '5', '6', '7', '8'], b: ['1'], c: ['1', '2'] };
  expect(ruleOf(policyOf('p', { controls })).properties?.['tags']).toEqual([
    'security',
    'aws',
    'cloudtrail',
    'a/1',
    'b/1',
    'c/1',
    'a/2',
    'c/2',
    'a/3',
    'a/4',
  ]);
});

test('descriptions are never empty and never too long', () => {
  const empty = ruleOf(policyOf('p', { title: ' ', why: '\n' }));
  expect([empty.shortDescription?.text, empty.fullDescription?.text]).toEqual(['p', 'p']);
  expect(ruleOf(policyOf(' ', { title: ' ' })).shortDescription?.text).toBe('untitled');
  const long = ruleOf(policyOf('p', { title: 'x'.repeat(5_000), why: 'y '.repeat(5_000) }));
  expect(long.shortDescription?.text).toHaveLength(1_024);
  expect(long.fullDescription?.text).toHaveLength(1_024);
});

test('help links to the first reference that is a web address', () => {
  const references = ['see the guide', 'javascript:alert(1)', 'https://docs.aws.amazon.com/x?y#z'];
  expect(ruleOf(policyOf('p', { references })).helpUri).toBe('https://docs.aws.amazon.com/x?y#z');
  expect(ruleOf(policyOf('p', { references: [] }))).not.toHaveProperty('helpUri');
});

test.each(['https://example.com/[a]', 'https://example.com/100%', 'https://example.com/a#b#c', 'http://'])(
  '%s is no address by RFC 3986, and no link',
  (address) => {
    expect(ruleOf(policyOf('p', { references: [address] }))).not.toHaveProperty('helpUri');
  },
);

test('code in the help cannot end its own block', () => {
  const rule = ruleOf(policyOf('p', { fix: { summary: 's', cli: 'echo\n```\n# out' } }));
  expect(rule.help?.markdown).toContain('````sh\necho\n```\n# out\n````');
});

test('the help has every form of the fix', () => {
  const fix = { summary: 'Turn it on.', cli: 'aws x', terraform: 'a = true', cloudformation: 'A: true' };
  const help = ruleOf(policyOf('p', { fix, controls: { 'soc2-2017': ['CC7.2', 'CC7.3'] } })).help;
  for (const part of [
    'Turn it on.',
    'aws x',
    '```hcl\na = true',
    '```yaml\nA: true',
    '- soc2-2017: CC7.2, CC7.3',
  ]) {
    expect(help?.markdown).toContain(part);
  }
  expect(help?.text).toContain('How to fix it: Turn it on.\n\naws x');
});
