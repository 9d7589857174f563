import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = join(import.meta.dirname, '..');
const names = ['policy', 'cases', 'config', 'framework', 'pack', 'waivers', 'baseline'] as const;

/** Path under the project root -> text of each validator, made from the schemas that editors use. */
export function generateValidators(): ReadonlyMap<string, string> {
  return new Map([
    ...names.map((name) => {
      const ajv = new Ajv({ ...options, allErrors: true, verbose: true });
      return [
        `src/policy/generated/${name}-validator.ts`,
        validatorModule(name, { ajv, of: name, schema: schemaOf(name) }),
      ] as const;
    }),
    ...resultValidators(),
  ]);
}

const options: Options = {
  unicode: false,
  allowUnionTypes: true,
  // It would warn that `unicode` is deprecated.
  logger: false,
  code: { source: true, esm: true, lines: true },
};

function schemaOf(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, 'reports/schema', `${name}.schema.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}

/**
 * Of results that other versions wrote: the first mistake says enough, and members that this version does not know
 * are left alone. Findings are so many that each is looked at by itself.
 */
function resultValidators(): readonly (readonly [string, string])[] {
  const schema = tolerant(schemaOf('scan-result'));
  const finding = { $defs: schema['$defs'], $ref: '#/$defs/finding' };
  return [['scan-result', schema] as const, ['finding', finding] as const].map(([name, each]) => {
    const module = { ajv: new Ajv2020(options), of: 'scan-result', schema: each };
    return [`src/compare/generated/${name}-validator.ts`, validatorModule(name, module)];
  });
}

function tolerant<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema, leavingOut)) as T;
}

function leavingOut(key: string, value: unknown): unknown {
  const isLeftOut =
    (key === 'additionalProperties' && value === false) ||
    // Nobody is shown it.
    (key === 'description' && typeof value === 'string') ||
    // Made anew, whatever an earlier one said.
    key === 'comparison';
  return isLeftOut ? undefined : value;
}

interface Module {
  readonly ajv: Ajv | Ajv2020;
  /** Name of the schema's file. */
  readonly of: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * TypeScript rather than JavaScript with declarations beside it, so that the compiler carries it into the
 * library like every other module. `unicode: false` and the keywords of our schemas need nothing of ajv at
 * run time; a module that would is refused here.
 */
function validatorModule(name: string, { ajv, of, schema }: Module): string {
  const made = standalone.default(ajv, ajv.compile(schema));
  const validate = /^export default (\w+);$/mu.exec(made)?.[1];
  const code = made
    .replace('"use strict";', '')
    .replace(/^export .*$/gmu, '')
    .trim();
  if (/\brequire\(|^import /mu.test(code)) throw new Error(`the schema ${name} needs ajv at run time`);
  if (validate === undefined) throw new Error(`no validator found for ${name}`);
  const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return [
    `// @ts-nocheck made by tools/generate-validators.ts from reports/schema/${of}.schema.json`,
    "import type { SchemaValidator } from '../../model/schema-validator.ts';",
    '',
    `export const validate${words.join('')}: SchemaValidator = ${validate};`,
    '',
    code,
    '',
  ].join('\n');
}

if (import.meta.main) {
  for (const [path, text] of generateValidators()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
