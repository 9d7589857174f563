import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const inRoot = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();

const written = inRoot('{src,test,tools,bench}/**/*.{ts,mjs}').filter((file) => !/\bgenerated\b/.test(file));
const sources = written.filter((file) => file.startsWith('src/'));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const withText = (pattern: RegExp): string[] => sources.filter((file) => pattern.test(text(file)));

/** Each is a stage; a new one needs a line in docs/architecture.md and in .dependency-cruiser.mjs. */
const stages = [
  'access',
  'action',
  'answers',
  'aws',
  'cli',
  'collect',
  'compare',
  'coverage',
  'evaluate',
  'inventory',
  'io',
  'model',
  'policy',
  'redact',
  'report',
  'run',
  'selectors',
  'simulator',
];

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test('src has the folders of the architecture, none more, none empty', () => {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).map((entry) => entry.name)).toEqual(['index.ts']);
  expect(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)).toEqual(stages);
  expect(stages.filter((stage) => !sources.some((file) => file.startsWith(`src/${stage}/`)))).toEqual([]);
});

test('every folder of src is described in docs/architecture.md', () => {
  const page = text('docs/architecture.md');
  expect(stages.filter((stage) => !page.includes(`| \`${stage}\` |`))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  expect(written.filter((file) => text(file).trimEnd().split('\n').length > 300)).toEqual([]);
});

test('files and folders are in kebab-case', () => {
  const segments = (file: string): string[] => file.replace(/(\.test|\.config)?\.(ts|mjs)$/, '').split('/');
  const odd = written.filter((file) => segments(file).some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)));
  expect(odd).toEqual([]);
});

test('no file or folder has a name that fits everything', () => {
  const landfill = /^(utils?|helpers?|commons?|managers?|misc|stuff)$/;
  const words = (file: string): string[] => file.split('/').flatMap((part) => part.split(/[.-]/));
  expect(written.filter((file) => words(file).some((word) => landfill.test(word)))).toEqual([]);
});

test('no value is forced into a type by way of unknown', () => {
  expect(withText(/\bas unknown as\b/)).toEqual([]);
});

/** The linter bans `Date.now()` there; a given time may be converted, but the clock may not be read. */
test('no pure folder reads the clock', () => {
  const { include } = JSON.parse(text('tsconfig.pure.json')) as { readonly include: readonly string[] };
  const readers = withText(/\bnew Date\(\)|(?<!new )\bDate\(\)/);
  expect(include.length).toBeGreaterThan(0);
  expect(readers.filter((file) => include.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});

test('every test of one module lies on the path of its module', () => {
  const mirrored = inRoot(`test/{${stages.join(',')}}/**/*.test.ts`);
  const folderOf = (file: string): string => file.replace(/^test\//, 'src/').replace(/\/[^/]+$/, '');
  expect(mirrored.filter((file) => !existsSync(join(root, folderOf(file))))).toEqual([]);
});

const policies = readdirSync(join(root, 'policies'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['packs', 'frameworks'].includes(entry.name))
  .map((entry) => entry.name);

test('there are policies', () => {
  expect(policies.length).toBeGreaterThan(0);
});

test.each(policies)('policy %s is two files, and its id is the name of the folder', (policy) => {
  expect(readdirSync(join(root, 'policies', policy)).toSorted()).toEqual(['cases.yaml', 'policy.yaml']);
  expect(/^id: (.*)$/m.exec(text(`policies/${policy}/policy.yaml`))?.[1]).toBe(basename(policy));
});

test('nothing names the machine it was written on', () => {
  const shipped = [...sources, ...inRoot('{docs,policies,reports}/**/*.{md,yaml,json,sarif}')];
  const places = /(?<![\w.])\/(home|root|Users|work|tmp)\/\w/;
  expect([...shipped, ...inRoot('*.{md,json,ts}')].filter((file) => places.test(text(file)))).toEqual([]);
});

test('the lock file says what to install, not from where', () => {
  expect(text('package-lock.json')).not.toMatch(/"resolved": "http/);
});
