import { closestName } from '../model/closest-name.ts';
import type { JsonObject } from '../model/json.ts';
import {
  complain,
  complainOfUnknown,
  type Decoder,
  flag,
  inside,
  jsonObject,
  listOf,
  type Place,
  text,
} from './shape.ts';

type KnownMembers = Readonly<Record<string, Decoder<unknown>>>;

const operators = ['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'];

/** One basic selector as `PutEventSelectors` takes it; AWS fills in what is absent. */
export const basicSelector: Decoder<JsonObject> = known({
  ReadWriteType: text(),
  IncludeManagementEvents: flag,
  DataResources: listOf(known({ Type: text(), Values: listOf(text()) })),
  ExcludeManagementEventSources: listOf(text()),
});

/** One advanced selector. Operators that AWS may add later pass; misspelt ones do not. */
export const advancedSelector: Decoder<JsonObject> = known({
  Name: text(),
  FieldSelectors: listOf(fieldSelector),
});

export const insightSelector: Decoder<JsonObject> = known({
  InsightType: text(),
  EventCategories: listOf(text()),
});

/** Keeps the object as written after checking its members. */
function known(members: KnownMembers): Decoder<JsonObject> {
  return (value, at) => {
    const written = jsonObject(value, at);
    for (const [key, member] of Object.entries(written ?? {})) {
      const decode = Object.hasOwn(members, key) ? members[key] : undefined;
      if (decode === undefined)
        complainOfUnknown('key', key, { known: Object.keys(members), at: inside(at, key) });
      else decode(member, inside(at, key));
    }
    return written;
  };
}

function fieldSelector(value: unknown, at: Place): JsonObject | undefined {
  const written = jsonObject(value, at);
  if (written === undefined) return undefined;
  if (typeof written['Field'] !== 'string') complain(at, 'needs `Field`, a text');
  for (const [key, member] of Object.entries(written)) {
    if (key === 'Field') continue;
    const near = operators.includes(key) ? undefined : closestName(key, ['Field', ...operators]);
    if (near !== undefined) {
      complain(inside(at, key), `unknown key \`${key}\``, `did you mean \`${near}\`?`);
    } else listOf(text())(member, inside(at, key));
  }
  return written;
}
