import { describe, expect, test } from 'vitest';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import { audit, company, management, shop } from './company.ts';

const world = company({
  accounts: {
    [management]: {
      eventDataStores: {
        everyone: { region: 'us-east-1', multiRegion: true, organization: true },
        mine: { region: 'us-east-1', status: 'STOPPED_INGESTION', retentionDays: 90 },
        ireland: { region: 'eu-west-1' },
      },
    },
  },
});

function ask(account: string, operation: string, input = {}, region = 'us-east-1'): unknown {
  const reply = simulatorPort(world)({ service: 'cloudtrail', operation, input, account, region });
  if (reply.kind !== 'answer') throw new Error('no answer');
  return reply.error?.code ?? JSON.parse(reply.body);
}

function namesFor(account: string, region?: string): readonly string[] {
  const { EventDataStores } = ask(account, 'ListEventDataStores', {}, region) as {
    readonly EventDataStores: readonly { readonly Name: string }[];
  };
  return EventDataStores.map(({ Name }) => Name).sort();
}

describe('event data stores', () => {
  test.each([
    [management, 'us-east-1', ['everyone', 'mine']],
    [management, 'eu-west-1', ['ireland']],
    [audit, 'us-east-1', ['everyone']],
    [shop, 'us-east-1', []],
  ])('%s in %s sees %j', (account, region, names) => {
    expect(namesFor(account, region)).toEqual(names);
  });

  test('are listed by name and ARN alone, page by page', () => {
    const first = ask(management, 'ListEventDataStores', { MaxResults: 1 }) as Record<string, unknown>;
    const next = ask(management, 'ListEventDataStores', { NextToken: first['NextToken'] });
    expect(Object.keys(first)).toEqual(['EventDataStores', 'NextToken']);
    expect(next).toEqual({
      EventDataStores: [{ EventDataStoreArn: expect.any(String), Name: expect.any(String) }],
    });
  });

  test('tell the rest one by one, where they are, to those who see them', () => {
    const { EventDataStores } = ask(audit, 'ListEventDataStores') as {
      readonly EventDataStores: readonly { readonly EventDataStoreArn: string }[];
    };
    const [{ EventDataStoreArn: EventDataStore } = { EventDataStoreArn: '' }] = EventDataStores;
    expect(EventDataStore).toMatch(new RegExp(`^arn:aws:cloudtrail:us-east-1:${management}:eventdatastore/`));
    expect(ask(audit, 'GetEventDataStore', { EventDataStore })).toMatchObject({
      Name: 'everyone',
      Status: 'ENABLED',
      MultiRegionEnabled: true,
      OrganizationEnabled: true,
      RetentionPeriod: 366,
      AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }],
    });
    expect(ask(shop, 'GetEventDataStore', { EventDataStore })).toBe('EventDataStoreNotFoundException');
    expect(ask(management, 'GetEventDataStore', { EventDataStore }, 'eu-west-1')).toBe(
      'EventDataStoreNotFoundException',
    );
  });

  test.each([
    ['a region that is not there', management, { region: 'mars-east-1' }, 'mars-east-1'],
    ['the organization, if of a member', shop, { region: 'us-east-1', organization: true }, 'management'],
  ])('cannot be of %s', (_, account, lake, problem) => {
    expect(() => company({ accounts: { [account]: { eventDataStores: { lake } } } })).toThrow(problem);
  });
});
