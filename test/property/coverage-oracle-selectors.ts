/** A world's selectors as `selector-oracle.ts` takes them, and the values that they name. */
import type { JsonObject, JsonValue } from '../../src/model/json.ts';
import type { AdvancedSelector, BasicSelector, WrittenSelectors } from '../../src/model/selector.ts';
import type { WorldTrail } from '../../src/simulator/world.ts';

export function writtenSelectors({ selectors, advancedSelectors }: WorldTrail): WrittenSelectors {
  if (advancedSelectors !== undefined) {
    return { language: 'advanced', selectors: advancedSelectors.map(advanced) };
  }
  if (selectors === undefined) return { language: 'default' };
  return { language: 'basic', selectors: selectors.map(basic) };
}

function advanced(selector: JsonObject): AdvancedSelector {
  return {
    fieldSelectors: objectsIn(selector['FieldSelectors']).map(({ Field, ...operators }) => ({
      field: String(Field),
      operators: Object.fromEntries(Object.entries(operators).map(([name, values]) => [name, texts(values)])),
    })),
  };
}

function basic(selector: JsonObject): BasicSelector {
  return {
    readWriteType: String(selector['ReadWriteType'] ?? 'All'),
    includeManagementEvents: selector['IncludeManagementEvents'] !== false,
    dataResources: objectsIn(selector['DataResources']).map(({ Type, Values }) => ({
      type: String(Type),
      values: texts(Values),
    })),
    excludeManagementEventSources: texts(selector['ExcludeManagementEventSources']),
  };
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A value that something asks of a field, and how: basic selectors compare resources in ways of their own. */
export interface Named {
  readonly field: string;
  readonly how: 'Equals' | 'StartsWith' | 'EndsWith' | 'basic';
  readonly value: string;
}

export function namedBy(written: WrittenSelectors): readonly Named[] {
  if (written.language === 'default') return [];
  return written.language === 'basic'
    ? written.selectors.flatMap(namedByBasic)
    : written.selectors.flatMap(namedByAdvanced);
}

function namedByBasic(selector: BasicSelector): readonly Named[] {
  const named = (field: string, how: Named['how'], values: readonly string[]): readonly Named[] =>
    values.map((value) => ({ field, how, value }));
  return [
    ...(selector.readWriteType === 'All' ? [] : named('readOnly', 'Equals', ['true', 'false'])),
    ...named('eventSource', 'Equals', selector.excludeManagementEventSources),
    ...selector.dataResources.flatMap(({ type, values }) => [
      ...named('resources.type', 'Equals', [type]),
      ...named('resources.ARN', 'basic', values),
    ]),
  ];
}

function namedByAdvanced({ fieldSelectors }: AdvancedSelector): readonly Named[] {
  return fieldSelectors.flatMap(({ field, operators }) =>
    Object.entries(operators).flatMap(([operator, values]) => {
      const plain = operator.replace(/^Not/, '');
      const how = plain === 'StartsWith' || plain === 'EndsWith' ? plain : 'Equals';
      return values.map((value) => ({ field, how, value }) as const);
    }),
  );
}
