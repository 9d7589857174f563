/**
 * Writes reports/schema/jsonl-line.schema.json: what a line of the JSON Lines report may be. Its lines have the members
 * of the JSON report after a `type`, so their schema is made from that of the JSON report.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const path = 'reports/schema/jsonl-line.schema.json';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const head = ['schemaVersion', 'tool', 'run', 'scope', 'population', 'complete', 'incompleteBecause'];

const compared = ['before', 'counts', 'caveats'];

/** Path under the project root -> text of the schema. */
export function generateJsonlSchema(): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, 'reports/schema/scan-result.schema.json'), 'utf8');
  return new Map([[path, `${JSON.stringify(lineSchema(JSON.parse(text)), null, 2)}\n`]]);
}

function lineSchema(result: Schema): object {
  const { coverage, baseline, comparison, ...defs } = result.$defs ?? {};
  const def = (name: string): Schema => present(defs[name], name);
  const part = (of: Schema | undefined, name: string): Schema => present(of?.properties?.[name], name);
  const cellsOf = (name: string): Schema => present(part(coverage, name).items, name);
  const lines: Readonly<Record<string, Schema>> = {
    run: {
      description: 'First: what ran, on what, and whether it could see all.',
      required: head,
      properties: Object.fromEntries(head.map((name) => [name, part(result, name)])),
    },
    policy: def('policy'),
    framework: def('framework'),
    account: def('account'),
    waiver: def('waiver'),
    fault: def('fault'),
    trail: def('trail'),
    'event-class': { ...cellsOf('classes'), description: 'A named set of events.' },
    situation: { ...cellsOf('situations'), description: 'What is recorded in some places.' },
    coverage: { ...cellsOf('cells'), description: 'Regions of an account that share a situation.' },
    'baseline-fixed': {
      ...def('baselineEntry'),
      description: 'Listed in the baseline, and failing no more.',
    },
    'baseline-unseen': {
      ...def('baselineEntry'),
      description: 'Listed in the baseline, and not to be seen.',
    },
    comparison: {
      description: 'What it was compared with.',
      required: compared,
      properties: Object.fromEntries(compared.map((name) => [name, part(comparison, name)])),
    },
    'policy-change': def('policyChange'),
    change: def('change'),
    finding: def('finding'),
    summary: summary(part(result, 'summary'), present(baseline, 'baseline')),
  };
  return {
    $schema: result['$schema' as keyof Schema],
    title: 'A line of the Trailproof JSON Lines report',
    description: 'What `--format jsonl` writes: `type` says which of these a line is.',
    oneOf: Object.entries(lines).map(([type, members]) => line(type, members)),
    $defs: defs,
  };
}

function line(type: string, { description, required = [], properties = {} }: Schema): object {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
    required: ['type', ...required],
    properties: { type: { const: type }, ...properties },
  };
}

/** The totals, and what tells that the file is whole. */
function summary(totals: Schema, baseline: Schema): Schema {
  const number = { type: 'integer', minimum: 0, description: 'How many.' };
  const names = Object.keys(baseline.properties ?? {});
  const counts = Object.fromEntries(names.map((name) => [name, number]));
  return {
    description: 'Last: totals, and the number of lines. A file that ends without it was cut off.',
    required: [...(totals.required ?? []), 'lines'],
    properties: {
      ...totals.properties,
      baseline: {
        type: 'object',
        description: 'What became of the findings that the baseline lists; absent without one.',
        additionalProperties: false,
        required: names,
        properties: counts,
      },
      lines: { type: 'integer', description: 'Lines of the file, this one included.' },
    },
  };
}

function present(schema: Schema | undefined, name: string): Schema {
  if (schema === undefined) throw new Error(`the schema of results has no ${name}`);
  return schema;
}

if (import.meta.main) {
  for (const [name, text] of generateJsonlSchema()) writeFileSync(join(root, name), text);
}
