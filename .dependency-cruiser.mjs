/**
 * Who may import whom. `tools/check-boundaries.ts` runs these rules and also demands that every source file
 * was cruised: without a parser that understands the installed TypeScript, dependency-cruiser finds no
 * modules at all and says that everything is fine. Hence `parser: 'swc'`.
 */

/**
 * Folder -> folders of `src` it may import beside itself, and why.
 * @type {Readonly<Record<string, readonly [readonly string[], string]>>}
 */
const folders = {
  model: [[], 'The nouns depend on nothing, so that everything may depend on them.'],
  answers: [['model'], 'A decoder turns one answer into a value; what is done with it is not its business.'],
  selectors: [
    ['model'],
    'The algebra of selectors knows no accounts, so that it can be tested against brute force.',
  ],
  access: [
    ['model'],
    'What a policy document says is found from its text alone, so that it can be tested against brute force.',
  ],
  inventory: [
    ['model', 'answers', 'selectors'],
    'The inventory joins decoded answers; where they come from and who judges them is not its business.',
  ],
  coverage: [
    ['model', 'inventory', 'selectors'],
    'Coverage is a function of the inventory and of selectors alone.',
  ],
  policy: [
    ['model', 'selectors'],
    'Policies are parsed and type-checked before anything is known about AWS.',
  ],
  evaluate: [
    ['model', 'policy', 'coverage', 'inventory', 'selectors', 'access'],
    'Judging never collects and never formats, so that every run can be replayed.',
  ],
  compare: [
    ['model'],
    'Two results are compared as they are written down, so that a file of last year will do for one.',
  ],
  report: [
    ['model'],
    'A report sees the result and nothing else, so that no format knows more than another.',
  ],
  collect: [['model', 'answers'], 'What to ask is decided without the SDK, so that tests need no AWS.'],
  redact: [['model'], 'What hides names must not need to understand what they are names of.'],
  aws: [['model'], 'The SDK is an edge: it answers calls and knows nothing of what becomes of them.'],
  io: [['model'], 'Files are an edge: they are read and written, not understood.'],
  simulator: [['model'], 'An AWS double that shared our decoders would share our misunderstandings.'],
  run: [
    [
      'model',
      'answers',
      'selectors',
      'inventory',
      'coverage',
      'policy',
      'evaluate',
      'compare',
      'report',
      'collect',
      'redact',
      'aws',
      'io',
      'simulator',
    ],
    'Compositions join the stages; they do not know who asked for them.',
  ],
  cli: [
    ['model', 'run', 'report', 'io', 'policy', 'selectors'],
    'The command line is thin: it parses, calls a composition and prints.',
  ],
  action: [
    ['model', 'run', 'report', 'io', 'policy'],
    'The GitHub Action is thin: it reads inputs, calls a composition and writes outputs.',
  ],
};

/** Packages and Node modules, by the folders that may use them. */
const externals = [
  [
    '@aws-sdk/|@smithy/',
    ['aws'],
    'The SDK is used in one folder, so that only the allow-list of calls can be sent.',
  ],
  ['yaml', ['policy', 'simulator', 'cli', 'run'], 'YAML is read where people write it.'],
  ['@marcbachmann/cel-js', ['policy'], 'CEL stays behind one adapter, so that it can be replaced.'],
  ['@microsoft/sarif', ['report'], 'SARIF is one report.'],
  [
    'string-width',
    ['report', 'policy', 'cli'],
    'Widths matter where text is laid out: tables, and code frames that underline a mistake.',
  ],
  ['commander', ['cli'], 'Arguments are parsed in one place.'],
  ['fast-xml-parser', ['answers'], 'XML is decoded where answers are.'],
  ['fastest-levenshtein', ['model'], 'One meaning of a near miss, for every name that people write.'],
];

const inFolders = (names) => `^src/(${names.join('|')})/`;

const folderRules = Object.entries(folders).map(([folder, [allowed, comment]]) => ({
  name: `${folder}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: inFolders([folder, ...allowed]) },
}));

const externalRules = externals.map(([packages, allowed, comment]) => ({
  name: `${packages.replace(/[/|].*$/, '').replace('@', '')}-only-in-${allowed.join('-')}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: inFolders(allowed) },
  to: { path: `(^|/)node_modules/(${packages})` },
}));

export default {
  forbidden: [
    ...folderRules,
    ...externalRules,
    {
      name: 'node-only-at-the-edges',
      comment: 'The pure folders take hashing, the clock and waiting as arguments.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `${inFolders(['aws', 'io', 'simulator', 'run', 'cli', 'action'])}|^src/index\\.ts$`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'file-system-only-at-the-edges',
      comment: 'Files are opened where limits and half-written files are handled, never on the way.',
      severity: 'error',
      from: { path: '^src/', pathNot: inFolders(['io', 'aws', 'simulator', 'cli']) },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'nobody-imports-the-command-line',
      comment: 'The library must load without arguments, colours and exit codes.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nobody-imports-the-action',
      comment: 'What only a workflow has must not be needed elsewhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { path: '^src/action/' },
    },
    {
      name: 'known-folders-only',
      comment: 'A new folder is a new stage: it needs a line in the table above.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+/', pathNot: inFolders(Object.keys(folders)) },
    },
    {
      name: 'no-cycle',
      comment: 'Data flows one way; a cycle is a missing noun.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails only at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependency-in-src',
      comment: 'What is shipped may not need what is not installed with it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'Tests, tools and benchmarks look at the source, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'no-test-imports-a-test',
      comment: 'A test file that others import runs twice.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '\\.test\\.ts$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|action)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
