/**
 * Makes a JSON Schema of what `securityhub:BatchImportFindings` takes, from botocore's model of the service: its
 * shapes, and the limits that the model has in its prose only, where AWS keeps most of them. Details of resources
 * are left out but for those of trails and the free ones. Run with the folder of an unpacked or installed botocore:
 *
 *   node tools/compile-asff-schema.ts PATH/TO/botocore
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Reference {
  readonly shape: string;
  readonly documentation?: string;
}

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Reference>>;
  readonly required?: readonly string[];
  readonly member?: Reference;
  readonly key?: Reference;
  readonly value?: Reference;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

interface Model {
  readonly shapes: Readonly<Record<string, Shape>>;
}

type Schema = Readonly<Record<string, unknown>>;

const rootShape = 'BatchImportFindingsRequestFindingList';
const keptDetails: ReadonlySet<string> = new Set(['AwsCloudTrailTrail', 'Other']);

function compileAsffSchema({ shapes }: Model): Schema {
  const schemas = new Map<string, Schema>();
  const queue = [rootShape];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (schemas.has(name)) continue;
    const shape = withFewDetails(name, shapeNamed(shapes, name));
    schemas.set(name, shapeSchema(shape));
    const references = [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value];
    queue.push(...references.flatMap((reference) => (reference === undefined ? [] : [reference.shape])));
  }
  const sorted = [...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Findings that securityhub:BatchImportFindings takes',
    $ref: `#/$defs/${rootShape}`,
    $defs: Object.fromEntries(sorted),
  };
}

function withFewDetails(name: string, shape: Shape): Shape {
  if (name !== 'ResourceDetails') return shape;
  const kept = Object.entries(shape.members ?? {}).filter(([member]) => keptDetails.has(member));
  return { ...shape, members: Object.fromEntries(kept) };
}

function shapeSchema(shape: Shape): Schema {
  const { type, members = {}, required, min, max, pattern, enum: values } = shape;
  switch (type) {
    case 'structure':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(members).map(([name, reference]) => [name, referenceSchema(reference)]),
        ),
        ...(required === undefined ? {} : { required }),
      };
    case 'list':
      return { type: 'array', items: of(shape.member), ...limits(min, max, 'Items') };
    case 'map':
      return { type: 'object', additionalProperties: of(shape.value), propertyNames: of(shape.key) };
    case 'string':
      return {
        type: 'string',
        ...limits(min, max, 'Length'),
        // AWS's patterns are about the whole text, and their `.` is no line feed.
        ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
        ...(values === undefined ? {} : { enum: values }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'long':
      return { type: 'integer', ...limits(min, max, '') };
    case 'double':
      return { type: 'number' };
    default:
      throw new Error(`no schema for a shape of type ${type}`);
  }
}

function of(reference: Reference | undefined): Schema {
  if (reference === undefined) throw new Error('a list or a map of nothing');
  return referenceSchema(reference);
}

function referenceSchema({ shape, documentation = '' }: Reference): Schema {
  return { $ref: `#/$defs/${shape}`, ...proseLimits(documentation.replaceAll(/<[^>]*>/g, ' ')) };
}

/** `Length Constraints: Minimum length of 1. Maximum length of 256.` and the few other ways in which AWS says it. */
function proseLimits(prose: string): Schema {
  const numberIn = (pattern: RegExp): number | undefined => {
    const [, digits] = pattern.exec(prose) ?? [];
    return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
  };
  const exact = numberIn(/Length Constraints: ([\d,]+)\./);
  const key = numberIn(/key can contain up to ([\d,]+) characters/);
  const value = numberIn(/value can contain up to ([\d,]+) characters/);
  return {
    ...limits(
      exact ?? numberIn(/Minimum (?:length )?of ([\d,]+)/),
      exact ?? numberIn(/Maximum (?:length )?of ([\d,]+)/),
      'Length',
    ),
    ...limits(
      numberIn(/Minimum number of ([\d,]+) item/),
      numberIn(/Maximum number of ([\d,]+) item/),
      'Items',
    ),
    ...limits(undefined, numberIn(/up to ([\d,]+) key-value pairs/), 'Properties'),
    ...(key === undefined ? {} : { propertyNames: { maxLength: key } }),
    ...(value === undefined ? {} : { additionalProperties: { maxLength: value } }),
  };
}

function limits(min: number | undefined, max: number | undefined, what: string): Schema {
  const named = (bound: string): string => (what === '' ? `${bound}imum` : `${bound}${what}`);
  return {
    ...(min === undefined ? {} : { [named('min')]: min }),
    ...(max === undefined ? {} : { [named('max')]: max }),
  };
}

function shapeNamed(shapes: Model['shapes'], name: string): Shape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`the model has no shape \`${name}\``);
  return shape;
}

if (import.meta.main) {
  const [botocore] = process.argv.slice(2);
  if (botocore === undefined) {
    process.stderr.write('Usage: node tools/compile-asff-schema.ts PATH/TO/botocore\n');
    process.exitCode = 2;
  } else {
    const path = join(botocore, 'data', 'securityhub', '2018-10-26', 'service-2.json');
    const text = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
    const model: Model = JSON.parse(text.toString('utf8'));
    const target = join(import.meta.dirname, '..', 'test', 'report', 'schemas', 'asff', 'findings.json');
    writeFileSync(target, `${JSON.stringify(compileAsffSchema(model), undefined, 1)}\n`);
    const version = /__version__ = '([^']+)'/.exec(readFileSync(join(botocore, '__init__.py'), 'utf8'))?.[1];
    process.stdout.write(`compiled from botocore ${version ?? '(unknown version)'}\n`);
  }
}
