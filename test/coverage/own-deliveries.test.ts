import { describe, expect, it } from 'vitest';
import { ownDeliveries } from '../../src/coverage/own-deliveries.ts';
import { buildInventory } from '../../src/inventory/build-inventory.ts';
import type { Trail } from '../../src/model/inventory.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { type Observed, unknown } from '../../src/model/observed.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { fault } from '../evaluate/sample-inventory.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import {
  archive,
  everyAccount,
  management,
  organizationWorld,
  shop,
} from '../inventory/organization-worlds.ts';
import { account, changedAccount } from '../inventory/worlds.ts';

const category = { Field: 'eventCategory', Equals: ['Data'] };
const objects = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };
const logFolder = 'arn:aws:s3:::acme-logs/AWSLogs/';
const selecting = (...filters: readonly JsonObject[]): JsonObject => ({
  advancedSelectors: [{ FieldSelectors: [category, objects, ...filters] }],
});
const everyObject = selecting();

function of(main: JsonObject, more: JsonObject = {}): Observed<boolean> {
  const inventory = buildInventory(collectWorld(changedAccount({ trails: { main }, ...more })));
  const trail = inventory.accounts
    .find(({ id }) => id === account)
    ?.trails.members.find(({ name }) => name === 'main');
  if (trail === undefined) throw new Error('there is no trail main');
  return ownDeliveries(inventory, trail);
}

function said(observed: Observed<boolean>): boolean | string {
  return observed.known ? observed.value : observed.faults.map(({ code }) => code).join();
}

describe('a trail records its own deliveries', () => {
  it.each<[boolean, string, JsonObject]>([
    [false, 'management events alone', {}],
    [true, 'every object', everyObject],
    [
      true,
      'every object, as basic selectors',
      { selectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }] },
    ],
    [false, 'what is read of objects', selecting({ Field: 'readOnly', Equals: ['true'] })],
    [
      true,
      'objects of its bucket',
      selecting({ Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::acme-logs/'] }),
    ],
    [
      false,
      'all but those of its bucket',
      selecting({ Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::acme-logs/'] }),
    ],
    [false, 'all but log files', selecting({ Field: 'resources.ARN', NotStartsWith: [logFolder] })],
    [
      true,
      'all but log files, which have a prefix',
      { ...selecting({ Field: 'resources.ARN', NotStartsWith: [logFolder] }), keyPrefix: 'audit' },
    ],
    [
      false,
      'objects of a bucket whose name goes on',
      selecting({ Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::acme-logs-2/'] }),
    ],
    [false, 'other things than puts', selecting({ Field: 'eventName', NotEquals: ['PutObject'] })],
    [false, 'every object, switched off', { ...everyObject, recursiveLogging: false }],
    [true, 'every object, left on', { ...everyObject, recursiveLogging: true }],
    [false, 'nothing while it is stopped', { ...everyObject, logging: false }],
  ])('%s: %s', (expected, _, main) => {
    expect(said(of(main))).toBe(expected);
  });

  it('only where the bucket is', () => {
    const away = { buckets: { 'acme-logs': { region: 'eu-west-1' } } };
    expect(said(of(everyObject, away))).toBe(true);
    expect(said(of({ ...everyObject, multiRegion: false }, away))).toBe(false);
    expect(said(of({ ...everyObject, copies: { 'eu-west-1': { logging: false } } }, away))).toBe(false);
  });

  it('not to a bucket that does not exist, and perhaps to one of somebody else', () => {
    expect(said(of({ ...everyObject, bucket: 'gone' }))).toBe(false);
    const others = { ...everyObject, bucket: 'foreign-logs' };
    const world = mergeWorld(changedAccount({ trails: { main: others } }), {
      accounts: { '999988887777': { buckets: { 'foreign-logs': { region: 'us-east-1' } } } },
    });
    const inventory = buildInventory(collectWorld(world));
    const [trail] = inventory.accounts[0]?.trails.members ?? [];
    expect(trail && ownDeliveries(inventory, trail)).toMatchObject({ known: false });
  });

  it('perhaps, where users are asked for: CloudTrail is none', () => {
    const users = selecting({ Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:iam::'] });
    expect(of(users)).toMatchObject({
      known: false,
      faults: [{ kind: 'unsupported', code: 'Undocumented' }],
    });
  });

  it('through the copy in the account that owns the bucket, if it is of the organization', () => {
    const saidWith = (patch: JsonObject): boolean | string => {
      const world = mergeWorld(
        organizationWorld({ accounts: { [management]: { trails: { main: everyObject } } } }),
        patch,
      );
      const inventory = buildInventory(collectWorld(world, [], everyAccount));
      const main = inventory.accounts
        .find(({ id }) => id === management)
        ?.trails.members.find(({ name }) => name === 'main');
      if (main === undefined) throw new Error('there is no trail main');
      return said(ownDeliveries(inventory, main));
    };
    const inMembers = (members: JsonObject): JsonObject => ({
      accounts: { [management]: { trails: { main: { members } } } },
    });
    expect(saidWith({})).toBe(true);
    expect(saidWith(inMembers({ [archive]: { logging: false } }))).toBe(false);
    expect(saidWith(inMembers({ [shop]: { logging: false } }))).toBe(true);
    const faults = [{ call: 'cloudtrail:DescribeTrails', account: archive, error: 'AccessDenied' }];
    expect(saidWith({ faults })).toBe('AccessDenied');
  });
});

describe('what was not read', () => {
  const unread = unknown(fault('f'));

  it.each<[boolean | string, string, string, JsonObject]>([
    ['AccessDenied', 'selectors', 'GetEventSelectors', everyObject],
    [
      false,
      'selectors of a trail that has it switched off',
      'GetEventSelectors',
      { recursiveLogging: false },
    ],
    ['AccessDenied', 'the state of its copies', 'GetTrailStatus', everyObject],
    [false, 'the state of its copies, which record no objects', 'GetTrailStatus', {}],
  ])('%s: %s', (expected, _, operation, main) => {
    const faults = [{ call: `cloudtrail:${operation}`, error: 'AccessDenied' }];
    const world = mergeWorld(changedAccount({ trails: { main } }), { faults });
    const inventory = buildInventory(collectWorld(world));
    const [trail] = inventory.accounts[0]?.trails.members ?? [];
    expect(trail && said(ownDeliveries(inventory, trail))).toBe(expected);
  });

  it.each<[boolean | string, string, Partial<Trail>, JsonObject]>([
    ['AccessDeniedException', 'whether it is switched off', { recursiveLogging: unread }, everyObject],
    [false, 'whether it is switched off, where no objects are recorded', { recursiveLogging: unread }, {}],
    ['AccessDeniedException', 'the prefix', { keyPrefix: unread }, everyObject],
    ['AccessDeniedException', 'the bucket', { bucket: { state: 'foreign', id: '', ...unread } }, everyObject],
  ])('%s: %s', (expected, _, lost, main) => {
    const inventory = buildInventory(collectWorld(changedAccount({ trails: { main } })));
    const [trail] = inventory.accounts[0]?.trails.members ?? [];
    expect(trail && said(ownDeliveries(inventory, { ...trail, ...lost }))).toBe(expected);
  });
});
