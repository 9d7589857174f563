import { describe, expect, it } from 'vitest';
import { audit, management, shop } from '../simulator/company.ts';
import { auditedCompany, callsAbout, collectingWorld, wholeCompany } from './collecting-world.ts';
import { destinationsAnd } from './wanted.ts';

const accounts = {
  [management]: {
    eventDataStores: {
      everyone: { region: 'us-east-1', multiRegion: true, organization: true },
      ireland: { region: 'eu-west-1' },
    },
  },
  [shop]: { eventDataStores: { till: { region: 'eu-west-1' } } },
};
const world = auditedCompany({ accounts, pageSize: 1 });
const stores = { facts: destinationsAnd('cloudtrail:GetEventDataStore', 'cloudtrail:ListEventDataStores') };

describe('event data stores', () => {
  it('are not asked for unless they are wanted', async () => {
    const { asked } = await collectingWorld(world, wholeCompany);
    expect(callsAbout(asked, 'EventDataStore')).toEqual([]);
  });

  it('are listed in every region of every account, and each is asked about once, of its owner', async () => {
    const { asked, faults } = await collectingWorld(world, wholeCompany, stores);
    expect(faults).toEqual([]);
    const inEveryRegion = (account: string): readonly string[] =>
      ['eu-west-1', 'us-east-1'].map((region) => `${account} cloudtrail:ListEventDataStores ${region}`);
    const places = new Set(callsAbout(asked, 'ListEventDataStores'));
    expect([...places].sort()).toEqual([management, audit, shop].flatMap(inEveryRegion));
    expect(callsAbout(asked, 'GetEventDataStore').map((call) => call.split(' ').slice(0, 3))).toEqual([
      [management, 'cloudtrail:GetEventDataStore', 'eu-west-1'],
      [management, 'cloudtrail:GetEventDataStore', 'us-east-1'],
      [shop, 'cloudtrail:GetEventDataStore', 'eu-west-1'],
    ]);
  });

  it('are listed, and nobody is asked what they are, where it is enough which there are', async () => {
    const facts = destinationsAnd('cloudtrail:ListEventDataStores');
    const { asked } = await collectingWorld(world, wholeCompany, { facts });
    expect(callsAbout(asked, 'ListEventDataStores').length).toBeGreaterThan(0);
    expect(callsAbout(asked, 'GetEventDataStore')).toEqual([]);
  });

  it('are asked of their owner also where an administrator comes first by id', async () => {
    const first = '000011112222';
    const more = {
      organization: { delegatedAdministrators: { [first]: ['cloudtrail.amazonaws.com'] } },
      accounts: { ...accounts, [first]: {} },
    };
    const { asked } = await collectingWorld(auditedCompany(more), wholeCompany, stores);
    expect(callsAbout(asked, first, 'ListEventDataStores')).toHaveLength(2);
    expect(callsAbout(asked, first, 'GetEventDataStore')).toEqual([]);
    expect(callsAbout(asked, management, 'GetEventDataStore')).toHaveLength(2);
  });

  it('of an owner out of reach are asked of the administrator that is shown them', async () => {
    const scope = { ...wholeCompany, excluded: [{ account: management, reason: 'Scanned elsewhere.' }] };
    const fromAudit = auditedCompany({ accounts, caller: { account: audit } }, [audit]);
    const { asked } = await collectingWorld(fromAudit, scope, stores);
    expect(callsAbout(asked, 'GetEventDataStore').map((call) => call.split(' ').slice(0, 3))).toEqual([
      [audit, 'cloudtrail:GetEventDataStore', 'us-east-1'],
      [shop, 'cloudtrail:GetEventDataStore', 'eu-west-1'],
    ]);
  });
});

describe('Insights', () => {
  it('are asked of every trail once, at its owner and its home, where they are wanted', async () => {
    const facts = destinationsAnd('cloudtrail:GetInsightSelectors');
    const { asked, faults } = await collectingWorld(world, wholeCompany, { facts });
    const selectors = callsAbout(asked, 'GetEventSelectors');
    expect(selectors).not.toEqual([]);
    expect(callsAbout(asked, 'GetInsightSelectors')).toEqual(
      selectors.map((call) => call.replace('GetEventSelectors', 'GetInsightSelectors')),
    );
    // That none are on is an answer.
    expect(faults).toEqual([]);
  });
});
