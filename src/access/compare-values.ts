import { type Answer, allOf, certainly } from './answer.ts';
import type { Comparison, Order } from './condition-operators.ts';
import { contains, readIpRange } from './ip-range.ts';
import { isVariable, type Pattern, type Token } from './wildcard.ts';
import { matches, readText, type Steps } from './wildcard-match.ts';

/** Whether a value in a request is one that a condition names. What cannot be compared is unknown. */
export function compareValues(
  comparison: Exclude<Comparison, 'null'>,
  { wanted, given }: { readonly wanted: Pattern; readonly given: string },
  steps: Steps,
): Answer {
  switch (comparison) {
    case 'string':
    case 'string-like':
      return matches(wanted, readText(given), steps);
    case 'string-ignoring-case':
      return matches(wanted, readText(given.toLowerCase()), steps);
    case 'arn':
      return compareArns(wanted, given, steps);
    case 'bool':
      return compareTruths(wanted.text, given);
    case 'binary':
      return compareBytes(wanted.text, given);
    case 'ip-address':
      return compareAddresses(wanted.text, given);
    default:
      return inOrder(comparison, wanted.text, given);
  }
}

/** Each of the six parts is compared by itself, and no wildcard reaches from one into the next. */
function compareArns(wanted: Pattern, given: string, steps: Steps): Answer {
  const parts = arnParts(wanted.tokens);
  const values = arnParts(given.split(''));
  if (parts === undefined || values === undefined || wanted.tokens.some(isVariable)) {
    // AWS does not say how it compares what is no ARN, and a variable may hold colons.
    return matches(wanted, readText(given), steps) === 'no' ? 'no' : 'unknown';
  }
  return allOf(
    parts.map((tokens, index) => {
      const value = values[index] ?? [];
      return matches({ text: wanted.text, tokens }, { characters: value.map(String), open: false }, steps);
    }),
  );
}

/** Splits at the first five colons. */
export function arnParts(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.length === 6 ? parts : undefined;
}

function compareTruths(wanted: string, given: string): Answer {
  const [left, right] = [wanted.toLowerCase(), given.toLowerCase()];
  if (![left, right].every((value) => value === 'true' || value === 'false')) return 'unknown';
  return certainly(left === right);
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Equal texts are equal bytes; different texts are different bytes only if both are written in full. */
function compareBytes(wanted: string, given: string): Answer {
  if (wanted === given) return 'yes';
  const full = (text: string): boolean => base64.test(text) && !text.endsWith('=');
  return full(wanted) && full(given) ? 'no' : 'unknown';
}

function compareAddresses(wanted: string, given: string): Answer {
  const [range, address] = [readIpRange(wanted), readIpRange(given)];
  if (range === undefined || address === undefined) return 'unknown';
  return certainly(contains(range, address));
}

/** Numbers and dates. */
function inOrder(comparison: `${'numeric' | 'date'}-${Order}`, wanted: string, given: string): Answer {
  const read = comparison.startsWith('numeric') ? readNumber : readMoment;
  const [limit, value] = [read(wanted), read(given)];
  if (limit === undefined || value === undefined) return 'unknown';
  switch (comparison) {
    case 'numeric-equals':
    case 'date-equals':
      return certainly(value === limit);
    case 'numeric-less':
    case 'date-less':
      return certainly(value < limit);
    case 'numeric-less-or-equal':
    case 'date-less-or-equal':
      return certainly(value <= limit);
    case 'numeric-greater':
    case 'date-greater':
      return certainly(value > limit);
    case 'numeric-greater-or-equal':
    case 'date-greater-or-equal':
      return certainly(value >= limit);
  }
}

function readNumber(text: string): number | undefined {
  return /^[-+]?[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(text) ? Number(text) : undefined;
}

const isoMoment =
  /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?(?:Z|[-+][0-9]{2}:[0-9]{2}))?)?)?$/;

/** One of the W3C's forms of ISO 8601, or seconds since 1970. Four digits are a year. */
function readMoment(text: string): number | undefined {
  if (/^[0-9]{5,12}$/.test(text)) return Number(text) * 1000;
  const time = isoMoment.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
