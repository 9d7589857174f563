import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { schemaFile } from '../schemas/schema-file.ts';

export type OcsfVersion = '1.5.0' | '1.8.0';

const compiled = new Map<OcsfVersion, ValidateFunction>();

/** The ways in which an event is no Compliance Finding of the version; none when it is one. */
export function ocsfProblems(event: unknown, version: OcsfVersion = '1.5.0'): readonly string[] {
  const validate = compiled.get(version) ?? compile(version);
  validate(event);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

function compile(version: OcsfVersion): ValidateFunction {
  const schema = schemaFile(`ocsf/compliance-finding-${version}.json`);
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  compiled.set(version, validate);
  return validate;
}
