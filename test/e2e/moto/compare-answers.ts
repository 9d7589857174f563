import { XMLParser } from 'fast-xml-parser';
import type { CallRecord } from '../../../src/model/call.ts';

/**
 * Where two sets of answers to the same questions differ, as sorted lines like
 * `cloudtrail:DescribeTrails trailList[].HomeRegion: missing in moto`. A line says it once, however many
 * answers differ so.
 */
export function answerDifferences(
  simulator: readonly CallRecord[],
  moto: readonly CallRecord[],
): readonly string[] {
  const [left, right] = [byId(simulator), byId(moto)];
  const lines = [...new Set([...left.keys(), ...right.keys()])].flatMap((id) => {
    const [one, other] = [left.get(id), right.get(id)];
    if (one === undefined) return [`${callOf(other)}: asked of moto only`];
    if (other === undefined) return [`${callOf(one)}: asked of the simulator only`];
    return outcomeDifferences(one, other).map((difference) => `${callOf(one)}${difference}`);
  });
  return [...new Set(lines)].toSorted();
}

function byId(records: readonly CallRecord[]): ReadonlyMap<string, CallRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function callOf(record: CallRecord | undefined): string {
  return record === undefined ? '' : `${record.service}:${record.operation}`;
}

function outcomeDifferences(simulator: CallRecord, moto: CallRecord): readonly string[] {
  const [one, other] = [described(simulator), described(moto)];
  if (one !== other) return [`: ${one} in the simulator, ${other} in moto`];
  if (simulator.outcome.kind !== 'answered' || moto.outcome.kind !== 'answered') return [];
  return valueDifferences(parsed(simulator.outcome.body), parsed(moto.outcome.body), '').map(
    (difference) => ` ${difference}`,
  );
}

function described({ outcome }: CallRecord): string {
  switch (outcome.kind) {
    case 'answered':
      return 'answered';
    case 'absent':
      return `absent (${outcome.code})`;
    case 'fault':
      return `${outcome.fault.kind} (${outcome.fault.code})`;
  }
}

/** XML does not tell a list of one from a thing. */
const lists = ['Bucket', 'Grant'];
const xml = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  isArray: (name) => lists.includes(name),
});

function parsed(body: string): unknown {
  return body.startsWith('<') ? xml.parse(body) : JSON.parse(body === '' ? 'null' : body);
}

function valueDifferences(simulator: unknown, moto: unknown, path: string): readonly string[] {
  if (sameForUs(simulator, moto)) return [];
  if (Array.isArray(simulator) && Array.isArray(moto)) return listDifferences(simulator, moto, path);
  if (isObject(simulator) && isObject(moto)) {
    const names = [...new Set([...Object.keys(simulator), ...Object.keys(moto)])].filter(isLasting);
    return names.flatMap((name) => {
      const inside = path === '' ? name : `${path}.${name}`;
      // AWS leaves out what is not set; a null says the same to every reader.
      const [one, other] = [simulator[name] ?? undefined, moto[name] ?? undefined];
      if (one === undefined && other !== undefined) return [`${inside}: only in moto`];
      if (other === undefined && one !== undefined) return [`${inside}: missing in moto`];
      return valueDifferences(one, other, inside);
    });
  }
  return [`${path}: other value in moto`];
}

function listDifferences(
  simulator: readonly unknown[],
  moto: readonly unknown[],
  path: string,
): readonly string[] {
  if (simulator.length !== moto.length) return [`${path}[]: other number of members in moto`];
  const [left, right] = [simulator.toSorted(byText), moto.toSorted(byText)];
  return left.flatMap((value, index) => valueDifferences(value, right[index], `${path}[]`));
}

/** Lists of these things have no order; what names a thing stands for it, whatever else differs. */
const names = ['TrailARN', 'Id', 'Name'];

function byText(a: unknown, b: unknown): number {
  const text = (value: unknown): string => {
    const name = isObject(value) ? names.find((key) => typeof value[key] === 'string') : undefined;
    return JSON.stringify(isObject(value) && name !== undefined ? value[name] : value);
  };
  return text(a) < text(b) ? -1 : 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every answer has a request id of its own. */
function isLasting(name: string): boolean {
  return name !== 'RequestId';
}

/** Numbers in these answers are times of the run, as are these strings. */
function sameForUs(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return true;
  const time = /^\d{4}-\d{2}-\d{2}T/;
  if (typeof one === 'string' && typeof other === 'string' && time.test(one) && time.test(other)) return true;
  return one === other;
}
