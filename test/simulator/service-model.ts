import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { ServiceId } from '../../src/model/call.ts';

/** The parts of botocore's service models that say what requests and answers may hold. */
export interface ServiceModel {
  readonly metadata: { readonly protocol: string; readonly targetPrefix?: string };
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

export interface Operation {
  readonly http: { readonly method: string; readonly requestUri: string };
  readonly input?: ShapeName;
  readonly output?: ShapeName & { readonly resultWrapper?: string };
  readonly errors?: readonly ShapeName[];
}

interface ShapeName {
  readonly shape: string;
}

export interface Member extends ShapeName {
  readonly location?: string;
  readonly locationName?: string;
  readonly xmlAttribute?: boolean;
  readonly flattened?: boolean;
}

export interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  readonly member?: Member;
  /** Of maps. */
  readonly value?: ShapeName;
  readonly enum?: readonly string[];
  readonly flattened?: boolean;
  readonly payload?: string;
  /** Of errors: what the query protocol calls it. */
  readonly error?: { readonly code?: string };
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'botocore');

export function serviceModel(service: ServiceId): ServiceModel {
  const model: ServiceModel = JSON.parse(readFileSync(join(folder, `${service}.json`), 'utf8'));
  return model;
}

export function shapeOf(model: ServiceModel, name: string): Shape {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`the model has no shape ${name}`);
  return shape;
}

export function operationOf(model: ServiceModel, name: string): Operation {
  const operation = model.operations[name];
  if (operation === undefined) throw new Error(`the model has no operation ${name}`);
  return operation;
}

/** What is wrong with a value, measured against a shape: one line per mistake, with its path. */
export function mistakesIn(
  model: ServiceModel,
  shapeName: string,
  value: unknown,
  path = '$',
): readonly string[] {
  const shape = shapeOf(model, shapeName);
  switch (shape.type) {
    case 'structure':
      return isObject(value)
        ? mistakesInStructure(model, shape, value, path)
        : [`${path} is not a structure`];
    case 'list': {
      const member = shape.member?.shape ?? '';
      if (!Array.isArray(value)) return [`${path} is not a list`];
      return value.flatMap((item, index) => mistakesIn(model, member, item, `${path}[${index}]`));
    }
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) =>
            mistakesIn(model, shape.value?.shape ?? '', item, `${path}.${key}`),
          )
        : [`${path} is not a map`];
    case 'string':
      if (typeof value !== 'string') return [`${path} is not a string`];
      return shape.enum === undefined || shape.enum.includes(value) ? [] : [`${path} cannot be ${value}`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is not a boolean`];
    case 'integer':
    case 'long':
      return Number.isInteger(value) ? [] : [`${path} is not an integer`];
    case 'double':
      return typeof value === 'number' ? [] : [`${path} is not a number`];
    // JSON protocols write seconds since the epoch. A thousand times more means milliseconds.
    case 'timestamp':
      return typeof value === 'number' && value > 0 && value < 1e11
        ? []
        : [`${path} is not a time in seconds`];
    default:
      return [`${path} has the type ${shape.type}, which this test does not know`];
  }
}

function mistakesInStructure(
  model: ServiceModel,
  shape: Shape,
  value: object,
  path: string,
): readonly string[] {
  const members = shape.members ?? {};
  const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) return [`${path}.${name} is not a member`];
    return mistakesIn(model, member.shape, item, `${path}.${name}`);
  });
  return [...missing.map((name) => `${path}.${name} is missing`), ...wrong];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The only attribute that a member comes in is the type of a grantee. */
const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: (name) => name !== 'xsi:type',
  attributeNamePrefix: '',
  ignoreDeclaration: true,
});

/** Parsed XML: elements by name; an element without children is its text. */
export function parseXml(text: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = parser.parse(text);
  return isObject(parsed) ? { ...parsed } : {};
}

/** Turns parsed XML into the value a shape means, keeping what the shape does not know. */
export function valueFromXml(
  model: ServiceModel,
  shapeName: string,
  element: unknown,
  flattened = false,
): unknown {
  const shape = shapeOf(model, shapeName);
  switch (shape.type) {
    case 'structure': {
      if (!isObject(element)) return element === '' ? {} : element;
      const members = Object.entries(shape.members ?? {});
      return Object.fromEntries(
        Object.entries(element).map(([tag, child]) => {
          const found = members.find(([name, member]) => (member.locationName ?? name) === tag);
          if (found === undefined) return [tag, child];
          const [name, { shape: inner, flattened = false }] = found;
          return [name, valueFromXml(model, inner, child, flattened)];
        }),
      );
    }
    case 'list': {
      const tag = shape.member?.locationName ?? 'member';
      const isFlat = flattened || shape.flattened === true;
      // A list with other elements beside its own is none.
      if (!isFlat && isObject(element) && Object.keys(element).some((name) => name !== tag)) {
        return element;
      }
      const inner = isFlat ? element : childOf(element, tag);
      const items: readonly unknown[] = Array.isArray(inner) ? inner : inner === undefined ? [] : [inner];
      return items.map((item) => valueFromXml(model, shape.member?.shape ?? '', item));
    }
    case 'map': {
      const inner = childOf(element, 'entry');
      const entries: readonly unknown[] = Array.isArray(inner) ? inner : inner === undefined ? [] : [inner];
      return Object.fromEntries(
        entries.map((entry) => [String(childOf(entry, 'key')), childOf(entry, 'value')]),
      );
    }
    // XML writes times as ISO 8601, and numbers as text.
    case 'timestamp':
      return Date.parse(String(element)) / 1000;
    case 'integer':
    case 'long':
      return Number(element);
    case 'boolean':
      return element === 'true' ? true : element === 'false' ? false : element;
    default:
      return element;
  }
}

export function childOf(element: unknown, tag: string): unknown {
  return isObject(element) ? Object.entries(element).find(([name]) => name === tag)?.[1] : undefined;
}
