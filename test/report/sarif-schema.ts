import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const path = new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv, ['date-time', 'uri', 'uri-reference']);
// The schema by which `github/codeql-action/upload-sarif` refuses files has, beside types that follow from
// enumerations, one difference: guids are of the versions 1 to 5.
ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i);
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));

/** The ways in which a log breaks the SARIF schema; none when it is valid. */
export function schemaProblems(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
