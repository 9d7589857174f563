import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { assumptions } from '../../src/simulator/assumptions.ts';
import { parseWorld, readWorld } from '../../src/simulator/parse-world.ts';
import { home } from './worlds.ts';

const good = `
regions: { us-east-1: default, eu-west-1: default, ap-southeast-3: opt-in }
caller: { account: "${home}" }
accounts:
  "${home}":
    optedIn: [ap-southeast-3]
    trails:
      main: { home: us-east-1, multiRegion: true, bucket: acme-logs }
    buckets:
      acme-logs: { region: us-east-1, encryption: none }
faults:
  - { call: cloudtrail:GetTrailStatus, error: AccessDeniedException }
`;

function failure(source: unknown): UsageError {
  try {
    parseWorld(source, 'world.yaml');
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('the world was accepted');
}

test('a world is read as it is written', () => {
  expect(parseWorld(good)).toMatchObject({
    accounts: { [home]: { trails: { main: { home: 'us-east-1' } } } },
  });
});

describe('a mistake in a world', () => {
  const mistakes: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a misspelt key',
      'multiRegion: true',
      'multiregion: true',
      /trails\.main\.multiregion: unknown key .*did you mean `multiRegion`/s,
    ],
    ['a far-off key', 'multiRegion: true', 'colour: red', /unknown key `colour` \(known: .*home/],
    [
      'a wrong type',
      'multiRegion: true',
      'multiRegion: yes',
      /multiRegion: must be true or false, not "yes"/,
    ],
    ['a missing key', 'home: us-east-1, ', '', /trails\.main: needs `home`/],
    [
      'an unknown region',
      'home: us-east-1',
      'home: us-east-2',
      /home: unknown region `us-east-2` \(did you mean `us-east-1`\?\)/,
    ],
    [
      'a misspelt choice',
      'eu-west-1: default',
      'eu-west-1: defualt',
      /must be default or opt-in, not "defualt" \(did you mean `default`\?\)/,
    ],
    [
      'an account id without quotes',
      `account: "${home}"`,
      `account: ${home}`,
      /caller\.account: must be text, not \d+ \(put it in quotes\)/,
    ],
    ['a short account id', `"${home}":`, '"1234":', /accounts\.1234: an account id has twelve digits/],
    [
      'a caller without an account',
      `account: "${home}"`,
      'account: "999999999999"',
      /`accounts` has no account 999999999999/,
    ],
    [
      'an opt-in to a default region',
      '[ap-southeast-3]',
      '[eu-west-1]',
      /optedIn\.0: eu-west-1 is enabled in every account/,
    ],
    [
      'copies of a single-region trail',
      'multiRegion: true',
      'copies: { eu-west-1: { logging: false } }',
      /copies\.eu-west-1: a trail of one region has no copies/,
    ],
    [
      'both kinds of selectors',
      'multiRegion: true',
      'selectors: [], advancedSelectors: []',
      /has `selectors` or `advancedSelectors`, not both/,
    ],
    [
      'a misspelt selector',
      'multiRegion: true',
      'selectors: [{ReadWritetype: All}]',
      /did you mean `ReadWriteType`/,
    ],
    [
      'a misspelt operator',
      'multiRegion: true',
      'advancedSelectors: [{FieldSelectors: [{Field: a, StartWith: [b]}]}]',
      /did you mean `StartsWith`/,
    ],
    [
      'a field selector without its field',
      'multiRegion: true',
      'advancedSelectors: [{FieldSelectors: [{Equals: [b]}]}]',
      /needs `Field`/,
    ],
    ['an impossible trail name', 'main: {', 'a__b: {', /cannot be the name of a trail|no two of the marks/],
    [
      'a misspelt call',
      'cloudtrail:GetTrailStatus',
      'cloudtrail:GetTrailStaus',
      /unknown call .*did you mean `cloudtrail:GetTrailStatus`/,
    ],
    [
      'a fault that does nothing',
      ', error: AccessDeniedException',
      '',
      /faults\.0: needs one of `error`, `body`, `cutBody`, `hang`, `dropConnection`/,
    ],
    ['a bad time', 'multiRegion: true', 'startLoggingTime: yesterday', /must be a time like/],
    [
      'an unknown assumption',
      'faults:',
      'assumptions: { listTrailScope: account }\nfaults:',
      /did you mean `listTrailsScope`/,
    ],
    ['a list for a map', 'regions: {', 'regions: [{', /YAML|must be a map/],
  ];

  test.each(mistakes)('%s is told with its place', (_, from, to, expected) => {
    expect(good).toContain(from);
    const error = failure(good.replace(from, to));
    const told = [
      error.message,
      ...error.problems.map(({ message, suggestion }) => `${message} (${suggestion})`),
    ];
    expect(told.join('\n')).toMatch(expected);
    expect(error.problems.length).toBeGreaterThan(0);
  });

  test('is shown at its line and column', () => {
    const error = failure(good.replace('multiRegion', 'multiregion'));
    expect(error.problems).toMatchObject([
      { path: 'world.yaml', line: 8, column: 32, suggestion: 'did you mean `multiRegion`?' },
    ]);
  });

  test('does not hide the others', () => {
    const error = failure(
      good.replace('multiRegion', 'multiregion').replace('encryption: none', 'encryption: some'),
    );
    expect(error.problems).toHaveLength(2);
  });

  test('in a trail name is found even when the label is fine', () => {
    expect(failure(good.replace('multiRegion: true', 'name: "a..b"')).message).toMatch(
      /no two of the marks together/,
    );
  });

  test('of two buckets or trails with one name is found', () => {
    const other = `  "444455556666":\n    buckets: { acme-logs: { region: us-east-1 } }\nfaults:`;
    expect(failure(good.replace('faults:', other)).message).toMatch(/bucket names are unique/);
    const twin = 'twin: { name: main, home: us-east-1, bucket: acme-logs }\n    buckets:';
    expect(failure(good.replace('    buckets:', `      ${twin}`)).message).toMatch(
      /there are two trails main in us-east-1/,
    );
  });
});

describe('hostile text', () => {
  test.each([
    ['no YAML', '{ a: [', /not valid YAML/],
    ['nothing', '', /must be a map, not null/],
    ['a scalar', 'hello', /must be a map, not "hello"/],
    ['a repeated key', 'regions: {}\nregions: {}', /not valid YAML/],
    ['aliases of aliases', bomb(), /cannot be read/],
    ['a prototype', `${good}\n__proto__: { latencyMs: 5 }`, /unknown key `__proto__`/],
    ['too much', `# ${'x'.repeat(9_000_000)}`, /larger than/],
    [
      'deep nesting',
      good.replace('multiRegion: true', `selectors: [{DataResources: ${'['.repeat(40)}${']'.repeat(40)}}]`),
      /nested too deeply/,
    ],
  ])('%s is refused with a message', (_, source, expected) => {
    expect(failure(source).message).toMatch(expected);
  });

  test.each([null, undefined, 5, [], new Map(), { accounts: null }])('the value %j is refused', (value) => {
    expect(readWorld(value).ok).toBe(false);
  });

  test('an own `__proto__` names nothing', () => {
    const accounts = `{"${home}":{"buckets":{},"trails":{"__proto__":{"home":"us-east-1","bucket":"acme-logs","name":"proto"}}}}`;
    const world = parseWorld(
      JSON.parse(`{"regions":{"us-east-1":"default"},"caller":{"account":"${home}"},"accounts":${accounts}}`),
    );
    expect(Object.keys(world.accounts[home]?.trails ?? {})).toEqual(['__proto__']);
  });

  test('a thousand mistakes are told in fifty', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `unknown${i}: 1`).join('\n');
    expect(failure(`${good}\n${many}`).problems).toHaveLength(50);
  });
});

test('every assumption can be chosen, in both settings', () => {
  for (const [name, { settings, question, source }] of Object.entries(assumptions)) {
    for (const setting of settings) {
      expect(readWorld(parseWorld(`${good}\nassumptions: { ${name}: "${setting}" }`)).ok).toBe(true);
    }
    expect([question.endsWith('?') || question.includes('?'), source.startsWith('https://')], name).toEqual([
      true,
      true,
    ]);
  }
});

test('worlds name no access key that a scanner for secrets would take for one', () => {
  const source = readFileSync(new URL('../../src/simulator/access-keys.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/\b(?:AKIA|ASIA)/);
});

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
  );
  return `l0: &l0 [x]\n${levels.join('\n')}\n`;
}
