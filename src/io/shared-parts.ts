import type { CallOutcome, CallRecord } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';

const noHeaders: Readonly<Record<string, string>> = {};

/**
 * Makes records say the same with fewer objects. Hundreds of thousands of them name the same accounts, regions and
 * trails, and many answers are alike to the letter; parsed one by one, each would have a copy of its own.
 */
export function sharedParts(): (record: CallRecord) => CallRecord {
  const texts = new Map<string, string>();
  const inputs = new Map<string, JsonObject>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const sharedInput = (input: JsonObject): JsonObject => {
    const text = JSON.stringify(input);
    const known = inputs.get(text);
    if (known === undefined) inputs.set(text, input);
    return known ?? input;
  };
  const sharedOutcome = (outcome: CallOutcome): CallOutcome => {
    if (outcome.kind !== 'answered') return outcome;
    const { kind, body, headers } = outcome;
    const isEmpty = Object.keys(headers).length === 0;
    return { kind, body: shared(body), headers: isEmpty ? noHeaders : headers };
  };
  return (record) => ({
    ...record,
    operation: shared(record.operation),
    account: shared(record.account),
    region: shared(record.region),
    input: sharedInput(record.input),
    outcome: sharedOutcome(record.outcome),
  });
}
