import type { JsonObject } from '../../src/model/json.ts';

/** Of the healthy account, and of the management account of the healthy organization. */
export const account = '111122223333';
export const logArchive = '222233334444';
export const shop = '333344445555';
export const lab = '444455556666';

/** The account's trails changed: `main` is the healthy one, null takes it away. */
export function trails(changes: JsonObject): JsonObject {
  return { accounts: { [account]: { trails: changes } } };
}

/** A second multi-region trail like `main`, but for what is given. */
export function anotherTrail(more: JsonObject = {}): JsonObject {
  return { home: 'us-east-1', multiRegion: true, bucket: 'acme-logs', ...more };
}

/** Basic selectors, of management events as AWS does it by default unless they say otherwise. */
export function basic(...selectors: readonly JsonObject[]): JsonObject {
  return { selectors };
}

/** A basic selector for data events alone. */
export function dataResources(type: string, values: readonly string[], more: JsonObject = {}): JsonObject {
  return {
    ReadWriteType: 'All',
    IncludeManagementEvents: false,
    DataResources: [{ Type: type, Values: values }],
    ...more,
  };
}

/** Field -> operators with their values; a list alone means Equals. */
export type WrittenFields = Readonly<Record<string, readonly string[] | JsonObject>>;

export function advanced(...selectors: readonly WrittenFields[]): JsonObject {
  return { advancedSelectors: selectors.map((fields) => advancedSelector(fields)) };
}

export function advancedSelector(fields: WrittenFields, name?: string): JsonObject {
  const FieldSelectors = Object.entries(fields).map(([Field, written]) =>
    isList(written) ? { Field, Equals: written } : { Field, ...written },
  );
  return { ...(name === undefined ? {} : { Name: name }), FieldSelectors };
}

function isList(written: WrittenFields[string]): written is readonly string[] {
  return Array.isArray(written);
}

/** Fields of an advanced selector for S3 objects. */
export function s3Objects(more: WrittenFields = {}): WrittenFields {
  return { eventCategory: ['Data'], 'resources.type': ['AWS::S3::Object'], ...more };
}

export const managementEvents: WrittenFields = { eventCategory: ['Management'] };
