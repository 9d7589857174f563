/** One mistake for a check to find: files written into a copy of the tree, and what the check must say. */
export interface PlantedMistake {
  /** Name of the check: `check:<name>` in package.json. */
  readonly check: string;
  readonly mistake: string;
  /** Path -> text; a function changes the text that is there. */
  readonly files: Readonly<Record<string, string | ((text: string) => string)>>;
  readonly says: RegExp;
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

/** A function of about forty lines, long enough to be a duplicate. */
const duplicated = (name: string): string =>
  `export function ${name}(values: readonly number[]): number {\n${Array.from(
    { length: 40 },
    (_, index) => `  if (values[${index}] === ${index}) return values.length + ${index};\n`,
  ).join('')}  return 0;\n}\n`;

const inAnswers = 'src/answers/planted.ts';

function lint(rule: string, mistake: string, text: string): PlantedMistake {
  return { check: 'lint', mistake, files: { [inAnswers]: text }, says: new RegExp(`${rule}[^]*planted`) };
}

function boundary(rule: string, mistake: string, files: PlantedMistake['files']): PlantedMistake {
  return { check: 'boundaries', mistake, files, says: new RegExp(`planted[^]*${rule}`) };
}

function architecture(test: string, mistake: string, files: PlantedMistake['files']): PlantedMistake {
  return { check: 'architecture', mistake, files, says: new RegExp(`FAIL.*${test}`) };
}

export const plantedMistakes: readonly PlantedMistake[] = [
  {
    check: 'format',
    mistake: 'double quotes',
    files: { [inAnswers]: 'export const planted: string = "text";\n' },
    says: /planted\.ts format/,
  },
  {
    check: 'format',
    mistake: 'imports out of order',
    files: {
      'tools/planted.ts':
        "import { join } from 'node:path';\nimport { readFileSync } from 'node:fs';\n\nreadFileSync(join('a'));\n",
    },
    says: /planted\.ts[^]*organizeImports/,
  },
  lint(
    'no-floating-promises',
    'a promise that nobody awaits',
    'export function planted(work: () => Promise<void>): void {\n  work();\n}\n',
  ),
  lint(
    'switch-exhaustiveness-check',
    'a switch that forgets a case',
    "export function planted(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n      break;\n  }\n}\n",
  ),
  lint('no-explicit-any', 'any', 'export const planted: any = 1;\n'),
  lint(
    'no-non-null-assertion',
    'a non-null assertion',
    'export const planted = (list: readonly string[]): string => list[0]!;\n',
  ),
  lint('max-lines\\)', 'a file of 301 lines', lines(301, 'export {};')),
  lint(
    'max-lines-per-function',
    'a function of 52 lines',
    `export function planted(): void {\n${lines(50, '  void 0;')}}\n`,
  ),
  lint(
    'max-params',
    'four parameters',
    'export const planted = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n',
  ),
  lint(
    'max-depth',
    'four levels of blocks',
    'export function planted(a: boolean): void {\n  if (a) if (!a) for (;;) { if (a) { while (a) { if (a) { void 0; } } } }\n}\n',
  ),
  lint(
    'no-restricted-properties',
    'the clock in a pure folder',
    'export const planted = (): number => Date.now();\n',
  ),
  lint(
    'no-restricted-properties',
    'chance in a pure folder',
    'export const planted = (): number => Math.random();\n',
  ),
  lint('no-restricted-globals', 'printing in a pure folder', "console.log('planted');\nexport {};\n"),
  lint('no-default-export', 'a default export', 'export default function planted(): void {}\n'),
  {
    check: 'lint',
    mistake: 'two files that import each other',
    files: {
      'src/cli/planted-a.ts': "import { b } from './planted-b.ts';\nexport const a: number = b;\n",
      'src/cli/planted-b.ts': "import { a } from './planted-a.ts';\nexport const b: number = a;\n",
    },
    says: /no-cycle[^]*planted/,
  },
  {
    check: 'types',
    mistake: 'an index that may be undefined',
    files: { [inAnswers]: 'export const planted = (list: readonly string[]): string => list[0];\n' },
    says: /planted\.ts.*TS2322/,
  },
  {
    check: 'types',
    mistake: 'an element that may be missing in the script of the HTML report',
    files: {
      'src/report/html/client/planted.ts':
        "export const planted = (): void => document.querySelector('p').remove();\n",
    },
    says: /client\/planted\.ts.*TS/,
  },
  {
    check: 'pure',
    mistake: 'a Node module in a pure folder',
    files: { [inAnswers]: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n" },
    says: /planted\.ts.*TS2/,
  },
  {
    check: 'pure',
    mistake: 'process in a pure folder',
    files: { [inAnswers]: 'export const planted: unknown = process.env;\n' },
    says: /planted\.ts.*process/,
  },
  boundary('report-imports', 'a report that imports a type from evaluate', {
    'src/report/planted.ts':
      "import type { SettledRow } from '../evaluate/subjects.ts';\nexport type Planted = SettledRow;\n",
  }),
  boundary('simulator-imports', 'a simulator that uses our own decoders', {
    'src/simulator/planted.ts': "export { decodeArn } from '../answers/arn.ts';\n",
  }),
  boundary('aws-sdk-only-in-aws', 'the SDK outside of aws', {
    'src/collect/planted.ts': "export { S3Client } from '@aws-sdk/client-s3';\n",
  }),
  boundary('node-only-at-the-edges', 'a Node module in a pure folder', {
    [inAnswers]: "export { createHash } from 'node:crypto';\n",
  }),
  boundary('file-system-only-at-the-edges', 'files opened in a composition', {
    'src/run/planted.ts': "export { readFileSync } from 'node:fs';\n",
  }),
  boundary('nobody-imports-the-command-line', 'a composition that imports the command line', {
    'src/run/planted.ts': "export { runCommandLine } from '../cli/program.ts';\n",
  }),
  boundary('known-folders-only', 'a folder that is no stage', {
    'src/extra/other.ts': 'export const other: number = 1;\n',
    'src/cli/planted.ts': "export { other } from '../extra/other.ts';\n",
  }),
  boundary('no-unresolvable', 'an import that leads nowhere', {
    [inAnswers]: "export { nothing } from './nothing.ts';\n",
  }),
  boundary('no-development-dependency-in-src', 'a development dependency in src', {
    'src/simulator/planted.ts': "export { Ajv } from 'ajv';\n",
  }),
  boundary('src-stands-alone', 'a source that imports a tool', {
    'src/cli/planted.ts': "export { generateValidators } from '../../tools/generate-validators.ts';\n",
  }),
  boundary('no-test-imports-a-test', 'a test that imports a test', {
    'test/planted.ts': "import './architecture.test.ts';\n",
  }),
  {
    check: 'boundaries',
    mistake: 'a cruise that leaves files out',
    files: {
      '.dependency-cruiser.mjs': (text) => text.replace("'^(dist|action)/'", "'^(dist|src/answers)/'"),
    },
    says: /src\/answers\/arn\.ts was not cruised/,
  },
  {
    check: 'dead-code',
    mistake: 'an export that nobody uses',
    files: { 'src/run/exit-codes.ts': (text) => `${text}\nexport const planted: number = 1;\n` },
    says: /planted +src\/run\/exit-codes\.ts/,
  },
  {
    check: 'dead-code',
    mistake: 'a file that nobody imports',
    files: { [inAnswers]: 'export const planted: number = 1;\n' },
    says: /Unused files[^]*planted\.ts/,
  },
  {
    check: 'dead-code',
    mistake: 'a dependency that nobody uses',
    files: {
      'package.json': (text) =>
        text.replace('"dependencies": {', '"dependencies": {\n    "planted": "1.0.0",'),
    },
    says: /Unused dependencies[^]*planted/,
  },
  {
    check: 'duplicates',
    mistake: 'the same forty lines thirty times in src',
    files: Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`src/answers/planted-${index}.ts`, duplicated('same')]),
    ),
    says: /too many duplicates|over threshold/i,
  },
  {
    check: 'duplicates',
    mistake: 'the same forty lines thirty times in test',
    files: Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`test/planted-${index}.ts`, duplicated('same')]),
    ),
    says: /too many duplicates|over threshold/i,
  },
  {
    check: 'generated',
    mistake: 'a generated file edited by hand',
    files: { 'src/policy/generated/policy-validator.ts': (text) => `${text}// planted\n` },
    says: /policy-validator\.ts is not what its generator makes/,
  },
  {
    check: 'generated',
    mistake: 'a schema changed without generating',
    files: { 'reports/schema/policy.schema.json': (text) => text.replace('Trailproof policy', 'planted') },
    says: /policy-validator\.ts is not what its generator makes/,
  },
  {
    check: 'generated',
    mistake: 'the style of the HTML report changed without generating',
    files: { 'src/report/html/style/page.css': (text) => `${text}\n.planted {\n  color: red;\n}\n` },
    says: /html\/generated\/client\.ts is not what its generator makes/,
  },
  {
    check: 'generated',
    mistake: 'the bundle of the action edited by hand',
    files: { 'action/index.cjs': (text) => `${text}// planted\n` },
    says: /action\/index\.cjs is not what its generator makes/,
  },
  {
    check: 'generated',
    mistake: 'a source changed without bundling the action',
    files: { 'src/run/exit-codes.ts': (text) => text.replace('findings: 1', 'findings: 11') },
    says: /action\/index\.cjs is not what its generator makes/,
  },
  {
    check: 'generated',
    mistake: 'a file in the bundle of the action that is not made',
    files: { 'action/planted.cjs': '// planted\n' },
    says: /action\/planted\.cjs has no generator/,
  },
  architecture('src has the folders', 'an empty kind of folder in src', {
    'src/extra/planted.ts': 'export {};\n',
  }),
  architecture('no file is longer', 'a test of 301 lines', { 'test/planted.test.ts': lines(301, '//') }),
  architecture('kebab-case', 'a file in camel case', { 'src/answers/plantedMistake.ts': 'export {};\n' }),
  architecture('no file or folder has a name that fits everything', 'a file of helpers', {
    'src/answers/planted-helpers.ts': 'export {};\n',
  }),
  architecture('by way of unknown', 'a double assertion', {
    [inAnswers]: 'export const planted = (1 as unknown as string).length;\n',
  }),
  architecture('reads the clock', 'the time now in a pure folder', {
    [inAnswers]: 'export const planted: string = new Date().toISOString();\n',
  }),
  architecture('is two files', 'a policy with a third file', {
    'policies/trail-is-logging/planted.md': 'text\n',
  }),
  architecture('is two files', 'a policy whose id is not its folder', {
    'policies/trail-is-logging/policy.yaml': (text) => text.replace(/^id: .*$/m, 'id: planted'),
  }),
  architecture('machine', 'a path of one machine', { [inAnswers]: '// /home/someone/planted\nexport {};\n' }),
  architecture('lock file', 'an address in the lock file', {
    'package-lock.json': (text) =>
      text.replace('"version"', '"resolved": "https://planted.example/x.tgz", "version"'),
  }),
  {
    check: 'package',
    mistake: 'an entry point that is not packed',
    files: {
      'package.json': (text) =>
        text.replace('"import": "./dist/lib/index.js"', '"import": "./dist/lib/planted.js"'),
    },
    says: /planted\.js/,
  },
  {
    check: 'package',
    mistake: 'a source that does not compile',
    files: { [inAnswers]: 'export const planted: string = 1;\n' },
    says: /planted\.ts.*TS2322/,
  },
];
