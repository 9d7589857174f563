import { describe, expect, test } from 'vitest';
import type { Account, Trail } from '../../src/model/inventory.ts';
import { known, unknown } from '../../src/model/observed.ts';
import { atLeast } from '../../src/policy/cel/host-objects.ts';
import { UnknownRead } from '../../src/policy/unknown-read.ts';
import {
  ACCOUNT,
  account,
  closed,
  copy,
  fault,
  open,
  presentKey,
  region,
  trail,
} from './sample-inventory.ts';
import { unknownRead, type Viewing, viewing, walk } from './view-walk.ts';

function viewingTrail(one: Trail, of: Account = account([one])): Viewing {
  return viewing({ kind: 'trail', account: of, trail: one });
}

describe('views', () => {
  const main = trail('main', { key: presentKey('k') });
  const rows: readonly [string, unknown, readonly string[]][] = [
    ['name', 'main', []],
    ['owned', true, []],
    ['multiRegion', true, ['describe']],
    ['isLogging', true, ['status-eu-west-1']],
    ['bucket.present', true, ['head']],
    ['bucket.it.defaultEncryption', 'AES256', ['encryption']],
    ['key.set', true, ['key']],
    ['key.dangling', false, ['key']],
    ['key.foreign', false, ['key']],
    ['key.id', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/k`, ['key']],
    ['key.it.state', 'Enabled', ['key']],
  ];
  test.each(rows)('trail.%s is read and written down with its evidence', (path, value, evidence) => {
    const { view, reading } = viewingTrail(main);
    expect(walk(view, path)).toBe(value);
    expect(reading.observed()).toMatchObject({ [`trail.${path}`]: value });
    expect(reading.evidence()).toEqual(evidence);
  });

  test('name the members of sets in paths, and go round in circles', () => {
    const { view, reading } = viewingTrail(main);
    expect(walk(view, 'copies[1].trail.copies[0].isLogging')).toBe(true);
    expect(reading.observed()).toEqual({
      'trail.copies': 2,
      'trail.copies[us-east-1].trail.copies': 2,
      'trail.copies[us-east-1].trail.copies[eu-west-1].isLogging': true,
    });
  });

  test('lead from a region to its account and its trails', () => {
    const of = account([main]);
    const [first] = of.regions.members;
    if (first === undefined) throw new Error('the sample has regions');
    const { view, reading } = viewing({ kind: 'region', account: of, region: first });
    expect(walk(view, 'account.trails[0].home')).toBe('eu-west-1');
    expect(walk(view, 'copies[0].deliveryError')).toBe('');
    expect(Object.keys(reading.observed())).toContain(`region.account.trails[${main.arn}].home`);
    expect(walk(view, 'account.regions[1].name')).toBe('us-east-1');
  });

  test('throw the faults of what could not be seen, and write down where', () => {
    const one = trail('main', { logFileValidation: unknown(fault('f')) });
    const { view, reading } = viewingTrail(one);
    expect(unknownRead(() => walk(view, 'logFileValidation')).faults).toEqual([fault('f')]);
    expect(reading.unknowns()).toEqual([{ path: 'trail.logFileValidation', faults: [fault('f')] }]);
    expect(reading.observed()).toEqual({});
  });

  test('let nothing be concluded from a set that may have more members', () => {
    const of = account([main], { trails: open([fault('list')], main) });
    const { view, reading } = viewing({ kind: 'account', account: of });
    const trails = walk(view, 'trails');
    expect(atLeast(trails, 1)).toBe(true);
    expect(unknownRead(() => atLeast(trails, 2)).faults).toEqual([fault('list')]);
    expect(reading.unknowns().map(({ path }) => path)).toEqual(['account.trails']);
    expect(reading.observed()).not.toHaveProperty('account.trails');
  });
});

describe('references', () => {
  const foreign = trail('main', { key: { state: 'foreign', id: 'arn:key', faults: [fault('k')] } });
  const unnamed = trail('main', { key: { state: 'foreign', id: '', faults: [fault('k')] } });
  const dangling = trail('main', { key: { state: 'dangling', id: 'arn:key', evidence: ['d'] } });

  const known: readonly [string, string, Trail, unknown][] = [
    ['unset', 'key.set', trail('main'), false],
    ['unset', 'key.present', trail('main'), false],
    ['unset', 'key.id', trail('main'), ''],
    ['dangling', 'key.set', dangling, true],
    ['dangling', 'key.present', dangling, false],
    ['dangling', 'key.dangling', dangling, true],
    ['foreign', 'key.set', foreign, true],
    ['foreign', 'key.foreign', foreign, true],
    ['foreign', 'key.id', foreign, 'arn:key'],
    ['unnamed', 'key.foreign', unnamed, true],
  ];
  test.each(known)('%s: trail.%s is known', (_state, path, one, value) => {
    expect(walk(viewingTrail(one).view, path)).toBe(value);
  });

  const hidden: readonly [string, string, Trail][] = [
    ['foreign', 'key.present', foreign],
    ['foreign', 'key.dangling', foreign],
    ['foreign', 'key.it', foreign],
    ['unnamed', 'key.set', unnamed],
    ['unnamed', 'key.id', unnamed],
  ];
  test.each(hidden)('%s: trail.%s is unknown', (_state, path, one) => {
    expect(unknownRead(() => walk(viewingTrail(one).view, path)).faults).toEqual([fault('k')]);
  });

  test.each([
    ['is not set', trail('main')],
    ['names something that does not exist', dangling],
  ])('looking at a key that %s is the mistake of the policy', (what, one) => {
    const read = (): unknown => walk(viewingTrail(one).view, 'key.it.state');
    expect(read).toThrow(
      `trail.key.it was read, but trail.key ${what}; let the policy ask trail.key.present first`,
    );
    expect(read).not.toThrow(UnknownRead);
  });
});

describe('a trail whose home copy was not seen', () => {
  const away = trail('main', { copies: [copy('arn', 'us-east-1')] });
  const hidden = region('eu-west-1', open([fault('home')]));
  const seen = region('us-east-1', closed(...away.copies));

  test('does not say whether it logs, because its home could not be listed', () => {
    const of = account([away], { regions: closed(hidden, seen) });
    const { view } = viewingTrail(away, of);
    expect(unknownRead(() => walk(view, 'isLogging')).faults).toEqual([fault('home')]);
  });

  test('nor when the regions could not be listed', () => {
    const of = account([away], { regions: open([fault('regions')], seen) });
    expect(unknownRead(() => walk(viewingTrail(away, of).view, 'isLogging')).faults).toEqual([
      fault('regions'),
    ]);
  });

  test('nor when the user left its home region out', () => {
    const of = account([away], {
      regions: closed(seen),
      excludedRegions: [{ name: 'eu-west-1', reason: 'not-named' }],
    });
    const { faults } = unknownRead(() => walk(viewingTrail(away, of).view, 'isLogging'));
    expect(faults).toMatchObject([{ kind: 'not-asked', region: 'eu-west-1', account: ACCOUNT }]);
  });
});

describe('the copies of a trail may be more', () => {
  const other = region('us-east-1', open([fault('list')]));
  const athome = (multiRegion: Trail['multiRegion']): boolean => {
    const one = trail('main', { multiRegion, copies: [copy('arn', 'eu-west-1')] });
    const of = account([one], { regions: closed(region('eu-west-1', closed(...one.copies)), other) });
    try {
      return !atLeast(walk(viewingTrail(one, of).view, 'copies'), 2);
    } catch (error) {
      expect(error).toBeInstanceOf(UnknownRead);
      return false;
    }
  };

  test('where a region could not be listed', () => {
    expect(athome(known(true, []))).toBe(false);
    expect(athome(unknown(fault('m')))).toBe(false);
  });

  test('but not where the trail is known to be of one region', () => {
    expect(athome(known(false, []))).toBe(true);
  });
});

describe('what only some policies read', () => {
  const silent = copy(trail('main').arn, 'eu-west-1');
  const late = known('2026-03-01T06:00:00.000Z', ['status']);
  const one = trail('main', {
    insights: known(['ApiCallRateInsight/Management'], ['insights']),
    copies: [{ ...silent, lastDelivery: late, lastDigest: unknown(fault('digest')) }],
  });

  test('Insights, deliveries, and whether a trail records its own', () => {
    const { view, reading } = viewingTrail(one);
    expect(walk(view, 'insights')).toEqual(['ApiCallRateInsight/Management']);
    expect(walk(view, 'copies[0].lastDelivery')).toBe('2026-03-01T06:00:00.000Z');
    expect(walk(view, 'copies[0].lastLogsDelivery')).toBe('');
    expect(unknownRead(() => walk(view, 'copies[0].lastDigest')).faults).toEqual([fault('digest')]);
    expect(unknownRead(() => walk(view, 'recordsOwnDeliveries')).faults).toEqual([fault('selectors')]);
    const off = trail('main', { recursiveLogging: known(false, ['describe']) });
    expect(walk(viewingTrail(off).view, 'recordsOwnDeliveries')).toBe(false);
    expect(reading.evidence()).toEqual(expect.arrayContaining(['insights', 'status']));
  });
});
