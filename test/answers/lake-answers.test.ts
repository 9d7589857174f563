import { describe, expect, it } from 'vitest';
import { decodeEventDataStore } from '../../src/answers/event-data-store.ts';
import { decodeInsightSelectors } from '../../src/answers/insight-selectors.ts';
import { decodeListEventDataStores } from '../../src/answers/list-event-data-stores.ts';
import { decodeResourcePolicy } from '../../src/answers/resource-policy.ts';
import type { CallRecord } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';

const arn = 'arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/0a1b2c3d-1111-2222-3333-444455556666';
const trail = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';

function answered(operation: string, body: JsonObject, input: JsonObject = {}): CallRecord {
  return {
    id: 'r1',
    service: 'cloudtrail',
    operation,
    input,
    account: '111122223333',
    region: 'us-east-1',
    time: '2026-03-01T10:00:00.000Z',
    outcome: { kind: 'answered', body: JSON.stringify(body), headers: {} },
  };
}

describe('ListEventDataStores', () => {
  it('reads ARNs, and says of what is none that stores may be missing', () => {
    const EventDataStores = [
      { EventDataStoreArn: arn, Name: 'lake' },
      { EventDataStoreArn: trail },
      { Name: 'nameless' },
      'odd',
    ];
    const page = decodeListEventDataStores(answered('ListEventDataStores', { EventDataStores }));
    expect(page).toMatchObject({
      kind: 'value',
      value: {
        items: [{ arn, account: '111122223333', region: 'us-east-1' }],
        faults: [{ kind: 'malformed' }, { kind: 'malformed' }, { kind: 'malformed' }],
      },
    });
  });

  it('has none where AWS has no CloudTrail Lake', () => {
    const outcome = { kind: 'absent', code: 'UnsupportedOperationException', message: '' } as const;
    expect(decodeListEventDataStores({ ...answered('ListEventDataStores', {}), outcome })).toEqual({
      kind: 'value',
      value: { items: [], faults: [] },
      evidence: ['r1'],
    });
  });

  it.each([{}, { EventDataStores: 'many' }])('does not take %j for an empty list', (body) => {
    expect(decodeListEventDataStores(answered('ListEventDataStores', body)).kind).toBe('fault');
  });
});

describe('GetResourcePolicy', () => {
  const text = '{"Statement":[]}';
  const decode = (change: JsonObject): ReturnType<typeof decodeResourcePolicy> => {
    const body = { ResourceArn: arn, ResourcePolicy: text, ...change };
    return decodeResourcePolicy(answered('GetResourcePolicy', body, { ResourceArn: arn }));
  };

  it('gives the policy as it is written, and takes nothing of what CloudTrail adds', () => {
    expect(decode({ Later: 1, DelegatedAdminResourcePolicy: '{"Statement":[{}]}' })).toMatchObject({
      value: text,
    });
  });

  it.each<[string, JsonObject]>([
    ['nothing', { ResourcePolicy: null }],
    ['an empty text', { ResourcePolicy: '' }],
  ])('takes %s for none', (_, change) => {
    expect(decode(change)).toMatchObject({ kind: 'value', value: '' });
  });

  it.each<[string, JsonObject]>([
    ['of another store', { ResourceArn: `${arn}0` }],
    ['of no store', { ResourceArn: null }],
    ['a number', { ResourcePolicy: 5 }],
    ['cut off', { ResourcePolicy: '{"Statement":' }],
    ['a list', { ResourcePolicy: '[]' }],
    ['endless', { ResourcePolicy: `{"a":"${'a'.repeat(100_000)}"}` }],
  ])('does not take what is %s for a policy', (_, change) => {
    expect(decode(change)).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
  });
});

describe('GetEventDataStore', () => {
  const whole = {
    EventDataStoreArn: arn,
    Name: 'lake',
    Status: 'ENABLED',
    AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }],
    MultiRegionEnabled: true,
    OrganizationEnabled: false,
    RetentionPeriod: 2557,
    TerminationProtectionEnabled: true,
  };
  const decode = (change: JsonObject): ReturnType<typeof decodeEventDataStore> =>
    decodeEventDataStore(answered('GetEventDataStore', { ...whole, ...change }, { EventDataStore: arn }));

  it.each<[string, object]>([
    ['ENABLED', { known: true, value: true }],
    ['CREATED', { known: true, value: false }],
    ['PENDING_DELETION', { known: true, value: false }],
    ['STOPPED_INGESTION', { known: true, value: false }],
    ['STARTING_INGESTION', { known: false, faults: [{ kind: 'conflict' }] }],
    ['STOPPING_INGESTION', { known: false, faults: [{ kind: 'conflict' }] }],
    ['DREAMING', { known: false, faults: [{ kind: 'unsupported', code: 'UnknownStatus' }] }],
  ])('%s', (Status, ingesting) => {
    expect(decode({ Status })).toMatchObject({ value: { status: { value: Status }, ingesting } });
  });

  it.each<[string, JsonObject]>([
    ['status', { Status: 5 }],
    ['ingesting', { Status: null }],
    ['multiRegion', { MultiRegionEnabled: 'yes' }],
    ['organization', { OrganizationEnabled: null }],
    ['retentionDays', { RetentionPeriod: -1 }],
    ['retentionDays', { RetentionPeriod: 1.5 }],
    ['terminationProtection', { TerminationProtectionEnabled: 1 }],
    ['selectors', { AdvancedEventSelectors: [{ FieldSelectors: [], Colour: 'red' }] }],
    [
      'categories',
      { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] }] },
    ],
    ['kmsKey', { KmsKeyId: 7 }],
    ['federationRoleArn', { FederationRoleArn: 7 }],
    ['federationRoleArn', { FederationStatus: 'ENABLED' }],
    ['federationRoleArn', { FederationStatus: 'LATER' }],
    ['federationRoleArn', { FederationStatus: 7 }],
  ])('leaves %s unknown, and nothing else, in %j', (member, change) => {
    const answer = decode(change);
    const value: object = answer.kind === 'value' ? answer.value : {};
    const unread = Object.entries(value).flatMap(([name, observed]) =>
      (observed as { readonly known: boolean }).known ? [] : [name],
    );
    expect(unread).toContain(member);
    const together = ['status', 'ingesting', 'selectors', 'categories', member];
    expect(unread.filter((name) => !together.includes(name))).toEqual([]);
  });

  it('names each category once, and takes a key that is left out for none', () => {
    const of = (category: string): JsonObject => ({
      FieldSelectors: [{ Field: 'eventCategory', Equals: [category] }],
    });
    const AdvancedEventSelectors = [of('Management'), of('Data'), of('Management'), of('constructor')];
    expect(decode({ AdvancedEventSelectors })).toMatchObject({
      value: {
        categories: { known: true, value: ['Data', 'Management', 'constructor'] },
        kmsKey: { known: true, value: '' },
      },
    });
    const KmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/0a1b';
    expect(decode({ KmsKeyId })).toMatchObject({ value: { kmsKey: { known: true, value: KmsKeyId } } });
  });

  it('does not take the answer about another store', () => {
    expect(decode({ EventDataStoreArn: `${arn}0` }).kind).toBe('fault');
  });
});

describe('GetInsightSelectors', () => {
  const decode = (body: JsonObject): ReturnType<typeof decodeInsightSelectors> =>
    decodeInsightSelectors(answered('GetInsightSelectors', body, { TrailName: trail }));

  it('counts management events where no category is named', () => {
    const InsightSelectors = [
      { InsightType: 'ApiErrorRateInsight' },
      { InsightType: 'ApiCallRateInsight', EventCategories: ['Management', 'Data'] },
      { InsightType: 'ApiErrorRateInsight', EventCategories: ['Management'] },
    ];
    expect(decode({ TrailARN: trail, InsightSelectors })).toMatchObject({
      value: ['ApiCallRateInsight/Data', 'ApiCallRateInsight/Management', 'ApiErrorRateInsight/Management'],
    });
  });

  it.each<JsonObject>([
    {},
    { InsightSelectors: [{}] },
    { InsightSelectors: [{ InsightType: 'ApiCallRateInsight', EventCategories: 'Management' }] },
    { TrailARN: `${trail}2`, InsightSelectors: [] },
  ])('makes nothing of %j', (body) => {
    expect(decode(body).kind).toBe('fault');
  });
});
