import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const path = new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url);

/** The ways in which a log breaks the SARIF schema; none when it is valid. */
export function schemaProblems(log: unknown): readonly string[] {
  // URIs are checked in words of our own: ajv needs a further package for formats.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  validate(log);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
