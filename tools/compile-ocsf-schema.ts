/**
 * Makes a JSON Schema of OCSF's Compliance Finding from an export of a released OCSF schema, in which classes and
 * objects have what they extend and include already: the class with the profile `cloud`, every object that it
 * reaches, types, enumerations, and which attributes are required, alone or as one of several. Nothing else may
 * be there, deprecated attributes neither. Run with an export of https://schema.ocsf.io:
 *
 *   node tools/compile-ocsf-schema.ts PATH/TO/1.5.0.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Attribute {
  readonly type: string;
  readonly requirement?: string;
  readonly is_array?: boolean;
  readonly object_type?: string;
  readonly enum?: Readonly<Record<string, unknown>>;
  readonly profile?: string | null;
  readonly profiles?: readonly string[];
  readonly '@deprecated'?: unknown;
}

interface Entity {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly constraints?: {
    readonly at_least_one?: readonly string[];
    readonly just_one?: readonly string[];
  };
}

interface OcsfType {
  readonly type?: string;
  readonly regex?: string;
  readonly max_len?: number;
  readonly range?: readonly [number, number];
}

interface OcsfExport {
  readonly version: string;
  readonly classes: Readonly<Record<string, Entity>>;
  readonly objects: Readonly<Record<string, Entity>>;
  readonly types?: Readonly<Record<string, OcsfType>>;
  readonly dictionary?: { readonly types: { readonly attributes: Readonly<Record<string, OcsfType>> } };
}

type Schema = Readonly<Record<string, unknown>>;

const profile = 'cloud';
const className = 'compliance_finding';

const basicTypes: Readonly<Record<string, Schema>> = {
  boolean_t: { type: 'boolean' },
  float_t: { type: 'number' },
  integer_t: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  json_t: {},
  long_t: { type: 'integer' },
  string_t: { type: 'string' },
};

function compileOcsfSchema(ocsf: OcsfExport): Schema {
  const types = ocsf.types ?? ocsf.dictionary?.types.attributes ?? {};
  const objects = new Map<string, Schema>();
  const root = member(ocsf.classes, className);
  const queue = referencesOf(root);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (objects.has(name)) continue;
    const object = member(ocsf.objects, name);
    objects.set(name, entitySchema(object, types));
    queue.push(...referencesOf(object));
  }
  const sorted = [...objects].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `OCSF ${ocsf.version} Compliance Finding, profile ${profile}`,
    ...entitySchema(root, types),
    $defs: Object.fromEntries(sorted.map(([name, schema]) => [defName(name), schema])),
  };
}

function entitySchema(
  { attributes, constraints = {} }: Entity,
  types: Readonly<Record<string, OcsfType>>,
): Schema {
  const used = Object.entries(attributes)
    .filter(([, attribute]) => isUsed(attribute))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // `object` is whatever a producer has to say besides.
  if (used.length === 0) return { type: 'object' };
  const required = used.filter(([, { requirement }]) => requirement === 'required').map(([name]) => name);
  const one = (names: readonly string[] | undefined): readonly Schema[] =>
    (names ?? []).map((name) => ({ required: [name] }));
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      used.map(([name, attribute]) => [name, attributeSchema(attribute, types)]),
    ),
    ...(required.length === 0 ? {} : { required }),
    ...(constraints.at_least_one === undefined ? {} : { anyOf: one(constraints.at_least_one) }),
    ...(constraints.just_one === undefined ? {} : { oneOf: one(constraints.just_one) }),
  };
}

function attributeSchema(attribute: Attribute, types: Readonly<Record<string, OcsfType>>): Schema {
  const { object_type: object, enum: values, is_array: isArray } = attribute;
  const base =
    object !== undefined && attribute.type === 'object_t'
      ? { $ref: `#/$defs/${defName(object)}` }
      : typeSchema(attribute.type, types);
  const single =
    values === undefined
      ? base
      : { enum: Object.keys(values).map((key) => (base['type'] === 'integer' ? Number(key) : key)) };
  return isArray === true ? { type: 'array', items: single } : single;
}

function typeSchema(name: string, types: Readonly<Record<string, OcsfType>>): Schema {
  const basic = basicTypes[name];
  if (basic !== undefined) return basic;
  const { type = 'string_t', regex, max_len: longest, range } = member(types, name);
  return {
    ...typeSchema(type, types),
    ...(regex === undefined ? {} : { pattern: regex }),
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(range === undefined ? {} : { minimum: range[0], maximum: range[1] }),
  };
}

function isUsed(attribute: Attribute): boolean {
  const of = attribute.profiles ?? (typeof attribute.profile === 'string' ? [attribute.profile] : []);
  return (of.length === 0 || of.includes(profile)) && !attribute['@deprecated'];
}

function referencesOf({ attributes }: Entity): string[] {
  return Object.values(attributes)
    .filter(isUsed)
    .flatMap(({ type, object_type: object }) =>
      type === 'object_t' && object !== undefined ? [object] : [],
    );
}

/** Extensions name their objects `win/reg_key`. */
function defName(object: string): string {
  return object.replaceAll('/', '.');
}

function member<Value>(of: Readonly<Record<string, Value>>, name: string): Value {
  const value = of[name];
  if (value === undefined) throw new Error(`the export has no \`${name}\``);
  return value;
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    process.stderr.write('Usage: node tools/compile-ocsf-schema.ts PATH/TO/EXPORT.json\n');
    process.exitCode = 2;
  } else {
    const ocsf: OcsfExport = JSON.parse(readFileSync(path, 'utf8'));
    const file = `compliance-finding-${ocsf.version}.json`;
    const folder = join(import.meta.dirname, '..', 'test', 'report', 'schemas', 'ocsf');
    writeFileSync(join(folder, file), `${JSON.stringify(compileOcsfSchema(ocsf), undefined, 1)}\n`);
    process.stdout.write(`wrote ${file}\n`);
  }
}
