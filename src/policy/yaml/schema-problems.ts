import type { Problem } from '../../model/problem.ts';
import type { SchemaError, SchemaValidator } from '../../model/schema-validator.ts';
import { nearName, suggestName } from '../did-you-mean.ts';
import { type LocatedYaml, type Path, pathOfPointer } from './located-yaml.ts';
import type { Complaint } from './source-text.ts';

const MOST_PROBLEMS = 20;
/** Of thousands, not all are put into the order of the file to find the first few. */
const MOST_LOOKED_AT = 1_000;

/** Everything in which a file differs from its schema, each at its own key or value, in the file's order. */
export function schemaProblems(yaml: LocatedYaml, validate: SchemaValidator): readonly Problem[] {
  if (validate(yaml.data)) return [];
  return (validate.errors ?? [])
    .slice(0, MOST_LOOKED_AT)
    .map((error) => located(yaml, error))
    .sort((left, right) => left.line - right.line || left.column - right.column)
    .slice(0, MOST_PROBLEMS);
}

function located(yaml: LocatedYaml, error: SchemaError): Problem {
  const path = pathOfPointer(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      return yaml.atKey([...path, key], unknownKey(path, key, error));
    }
    case 'required': {
      const missing = String(error.params['missingProperty']);
      const complaint = {
        message: `${place(path)} has no \`${missing}\``,
        suggestion: `add \`${missing}:\``,
      };
      return path.length === 0 ? yaml.atValue([], complaint) : atHolder(yaml, path, complaint);
    }
    default:
      return yaml.atValue(path, valueComplaint(path, error));
  }
}

/** A missing key is shown at the key that holds the map, or at the start of a list's item. */
function atHolder(yaml: LocatedYaml, path: Path, complaint: Complaint): Problem {
  return typeof path.at(-1) === 'number' ? yaml.atValue(path, complaint) : yaml.atKey(path, complaint);
}

function unknownKey(path: Path, key: string, { parentSchema, data }: SchemaError): Complaint {
  const known = Object.keys(record(parentSchema?.['properties']));
  if (known.length > 0) {
    const message = `unknown key \`${key}\``;
    const near = nearName(key, known);
    if (near === undefined || !Object.hasOwn(record(data), near))
      return { message, ...suggestName(key, known) };
    return { message, suggestion: `\`${near}\` is there already` };
  }
  const description = parentSchema?.['description'];
  const message = `\`${key}\` cannot be a key of ${nameOf(path)}`;
  return typeof description === 'string' ? { message, suggestion: `wanted: ${description}` } : { message };
}

function valueComplaint(path: Path, error: SchemaError): Complaint {
  const name = nameOf(path);
  const { params, data, parentSchema } = error;
  switch (error.keyword) {
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      return { message: notOne(data, name), ...suggestName(String(data), allowed) };
    }
    case 'type':
      return wrongType(name, error);
    case 'pattern':
      return { message: notOne(data, name), ...describes(parentSchema) };
    case 'minItems':
      return { message: `${name} is empty`, suggestion: 'list something, or leave the key out' };
    case 'maxItems':
      return { message: `${name} lists more than ${String(params['limit'])} things` };
    case 'maxLength':
      return { message: `${name} is longer than ${String(params['limit'])} characters` };
    default:
      return { message: `${name} is not as the schema asks (${error.keyword})` };
  }
}

function notOne(data: unknown, name: string): string {
  return /^[a-z-]+$/u.test(name) ? `${shown(data)} is no ${name}` : `${shown(data)} cannot stand here`;
}

function describes(
  schema: Readonly<Record<string, unknown>> | undefined,
): { readonly suggestion: string } | undefined {
  const description = schema?.['description'];
  return typeof description === 'string' ? { suggestion: `it must be ${description}` } : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  null: 'nothing',
  number: 'a number',
  object: 'a map',
  string: 'text',
};

function wrongType(name: string, { params, data }: SchemaError): Complaint {
  const wanted = String(params['type'])
    .split(',')
    .map((type) => kinds[type] ?? type);
  const message = `${name} must be ${wanted.join(' or ')}, not ${kindOf(data)}`;
  if (wanted[0] !== 'text' || wanted.length > 1) return { message };
  if (data === null || data === undefined) return { message, suggestion: 'write it, or leave the key out' };
  return { message, suggestion: 'put it in quotes if it is meant as text' };
}

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  return kinds[typeof data] ?? typeof data;
}

function shown(data: unknown): string {
  const text = String(data);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function place(path: Path): string {
  if (path.length === 0) return 'the file';
  return typeof path.at(-1) === 'number'
    ? `this entry of ${nameOf(path.slice(0, -1))}`
    : `\`${nameOf(path)}\``;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'file';
  if (typeof last === 'string') return last;
  return `entry of ${nameOf(path.slice(0, -1))}`;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
