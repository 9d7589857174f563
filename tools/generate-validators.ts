import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const root = join(import.meta.dirname, '..');
const names = ['policy', 'cases', 'config', 'framework', 'pack', 'waivers', 'baseline'] as const;

/** Path under the project root -> text of each validator, made from the schemas that editors use. */
export function generateValidators(): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const path = join(root, 'reports/schema', `${name}.schema.json`);
      return [`src/policy/generated/${name}-validator.ts`, validatorModule(name, readFileSync(path, 'utf8'))];
    }),
  );
}

/**
 * TypeScript rather than JavaScript with declarations beside it, so that the compiler carries it into the
 * library like every other module. `unicode: false` and the keywords of our schemas need nothing of ajv at
 * run time; a module that would is refused here.
 */
function validatorModule(name: string, schema: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    unicode: false,
    allowUnionTypes: true,
    // It would warn that `unicode` is deprecated.
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const made = standalone.default(ajv, ajv.compile(JSON.parse(schema)));
  const validate = /^export default (\w+);$/mu.exec(made)?.[1];
  const code = made
    .replace('"use strict";', '')
    .replace(/^export .*$/gmu, '')
    .trim();
  if (/\brequire\(|^import /mu.test(code)) throw new Error(`the schema ${name} needs ajv at run time`);
  if (validate === undefined) throw new Error(`no validator found for ${name}`);
  return [
    `// @ts-nocheck made by tools/generate-validators.ts from reports/schema/${name}.schema.json`,
    "import type { SchemaValidator } from '../schema-validator.ts';",
    '',
    `export const validate${name.charAt(0).toUpperCase()}${name.slice(1)}: SchemaValidator = ${validate};`,
    '',
    code,
    '',
  ].join('\n');
}

if (import.meta.main) {
  mkdirSync(join(root, 'src/policy/generated'), { recursive: true });
  for (const [path, text] of generateValidators()) writeFileSync(join(root, path), text);
}
