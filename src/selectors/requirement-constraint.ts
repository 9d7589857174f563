import { closestName } from '../model/closest-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { FieldConstraint, Match, SelectorField } from '../model/selector.ts';
import type { Pattern } from './box-parts.ts';
import { below, isList, kindOf, type ShapeProblem } from './json-shape.ts';
import { operatorMeanings } from './operator-meanings.ts';
import { alternatives, quoted } from './plain-text.ts';

interface Place {
  readonly pointer: string;
  readonly problems: ShapeProblem[];
}

/** Fields with few values; a value that is none of these is a mistake. */
const documentedValues: Partial<Record<SelectorField, readonly string[]>> = {
  eventCategory: ['Management', 'Data', 'NetworkActivity'],
  readOnly: ['true', 'false'],
  sessionCredentialFromConsole: ['true', 'false'],
};

const operators: readonly string[] = [...operatorMeanings.keys()];

/** Longest value that AWS takes in a selector. */
const longestValue = 2048;
const mostValues = 500;

/** What a requirement asks of one field. Mistakes are added to `problems`; the result then says nothing. */
export function parseConstraint(
  field: SelectorField,
  value: JsonValue | undefined,
  place: Place,
): FieldConstraint {
  if (!isObject(value)) return { any: parseValues(field, value, place).map(equals), none: [], absent: false };
  const constraint: Record<keyof Pattern, Match[]> = { any: [], none: [] };
  const entries = Object.entries(value satisfies JsonObject);
  if (entries.length === 0) {
    place.problems.push({
      pointer: place.pointer,
      message: `${field} has an empty object; name an operator in it.`,
    });
  }
  for (const [name, written] of entries) {
    const meaning = operatorMeanings.get(name);
    const inner = { pointer: below(place.pointer, name), problems: place.problems };
    if (meaning === undefined) {
      place.problems.push(unknownOperator(name, inner.pointer));
      continue;
    }
    if (field === 'eventCategory' && name !== 'Equals') {
      place.problems.push({ pointer: inner.pointer, message: 'eventCategory is compared with Equals only.' });
      continue;
    }
    const values = parseValues(field, written, inner);
    constraint[meaning.group].push(...values.map((text) => ({ operator: meaning.compare, value: text })));
  }
  return { ...constraint, absent: false };
}

function equals(value: string): Match {
  return { operator: 'Equals', value };
}

function unknownOperator(name: string, pointer: string): ShapeProblem {
  const near = closestName(name, operators);
  return {
    pointer,
    message: `There is no operator ${quoted(name)}.`,
    suggestion: near === undefined ? `Operators: ${operators.join(', ')}.` : `Did you mean ${near}?`,
  };
}

function parseValues(field: SelectorField, value: JsonValue | undefined, place: Place): readonly string[] {
  if (!isList(value)) return parseValue(field, value, place);
  if (value.length === 0) {
    place.problems.push({ pointer: place.pointer, message: `The list of values for ${field} is empty.` });
  }
  if (value.length > mostValues) {
    const message = `${field} has ${value.length} values; AWS takes at most ${mostValues} in all selectors of a trail.`;
    place.problems.push({ pointer: place.pointer, message });
    return [];
  }
  return value.flatMap((entry, index) =>
    parseValue(field, entry, { pointer: below(place.pointer, index), problems: place.problems }),
  );
}

function parseValue(field: SelectorField, value: JsonValue | undefined, place: Place): readonly string[] {
  const documented = documentedValues[field];
  const text = typeof value === 'boolean' && documented?.includes('true') ? String(value) : value;
  const problem = problemWith(field, text, documented);
  if (problem !== undefined) place.problems.push({ pointer: place.pointer, ...problem });
  return typeof text === 'string' && problem === undefined ? [text] : [];
}

function problemWith(
  field: SelectorField,
  text: JsonValue | undefined,
  documented: readonly string[] | undefined,
): Omit<ShapeProblem, 'pointer'> | undefined {
  if (typeof text !== 'string') return { message: `${field} is compared with text; found ${kindOf(text)}.` };
  if (text === '') return { message: `A value of ${field} is empty.` };
  if (text.length > longestValue) {
    return {
      message: `A value of ${field} has ${text.length} characters; AWS takes at most ${longestValue}.`,
    };
  }
  if (documented === undefined || documented.includes(text)) return undefined;
  const near = closestName(text, documented);
  return {
    message: `${quoted(text)} is no value of ${field}: AWS documents ${alternatives(documented)}.`,
    ...(near === undefined ? {} : { suggestion: `Did you mean ${near}?` }),
  };
}
