import type { CallOutcome, CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';

const noHeaders: Readonly<Record<string, string>> = {};

/**
 * Makes records say the same with fewer objects. Hundreds of thousands of them name the same accounts, regions and
 * trails, and many answers are alike to the letter; parsed one by one, each would have a copy of its own.
 */
export function sharedParts(): (record: CallRecord) => CallRecord {
  const services = firstOfAlike<CallRecord['service']>();
  const texts = firstOfAlike<string>();
  const inputs = firstOfAlike<JsonObject, string>();
  const sharedOutcome = outcomeSharer();
  return (record) => {
    const { id, time, requestId, status } = record;
    const service = services(record.service, record.service);
    const operation = texts(record.operation, record.operation);
    const account = texts(record.account, record.account);
    const region = texts(record.region, record.region);
    const input = inputs(JSON.stringify(record.input), record.input);
    const outcome = sharedOutcome(record.outcome);
    if (requestId === undefined || status === undefined) {
      return { ...record, service, operation, input, account, region, outcome };
    }
    // Nearly all of them: an object that is spread takes more memory.
    return { id, service, operation, input, account, region, time, requestId, status, outcome };
  };
}

function firstOfAlike<T, Key = T>(): (key: Key, value: T) => T {
  const known = new Map<Key, T>();
  return (key, value) => {
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, value);
    return value;
  };
}

function outcomeSharer(): (outcome: CallOutcome) => CallOutcome {
  const plain = firstOfAlike<CallOutcome, string>();
  return (outcome) => {
    if (outcome.kind !== 'answered') return outcome;
    const { body, headers } = outcome;
    if (Object.keys(headers).length > 0) return { kind: 'answered', body, headers };
    return plain(body, { kind: 'answered', body, headers: noHeaders });
  };
}
