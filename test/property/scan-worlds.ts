import fc from 'fast-check';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { account, changedAccount } from '../inventory/worlds.ts';

const other = '999988887777';
export const regions: readonly string[] = ['us-east-1', 'eu-west-1', 'ap-southeast-3'];

const key = (owner: string, id: string): string => `arn:aws:kms:us-east-1:${owner}:key/${id}`;
const keys = {
  own: '11111111-2222-4333-8444-555555555555',
  disabled: '33333333-2222-4333-8444-555555555555',
  gone: '99999999-2222-4333-8444-555555555555',
  foreign: '22222222-2222-4333-8444-555555555555',
};

const selectors = fc.constantFrom(
  {},
  { selectors: [{ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true }] },
  { selectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }] },
  {
    selectors: [
      {
        ReadWriteType: 'All',
        IncludeManagementEvents: true,
        ExcludeManagementEventSources: ['kms.amazonaws.com'],
      },
    ],
  },
  { selectors: [{ ReadWriteType: 'All', IncludeManagementEvents: false }] },
  {
    advancedSelectors: [
      {
        FieldSelectors: [
          { Field: 'eventCategory', Equals: ['Management'] },
          { Field: 'readOnly', Equals: ['false'] },
        ],
      },
    ],
  },
  { advancedSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }] },
);

const state = fc.record(
  { logging: fc.boolean(), missing: fc.boolean(), deliveryError: fc.constant('AccessDenied') },
  { requiredKeys: [] },
);

/** A trail of one region has no copies elsewhere to be different. */
function trail(multiRegion: boolean): fc.Arbitrary<object> {
  const settings = fc.record(
    {
      kmsKey: fc.constantFrom(
        key(account, keys.own),
        key(account, keys.disabled),
        key(account, keys.gone),
        key(other, keys.foreign),
      ),
      logging: fc.boolean(),
      logFileValidation: fc.boolean(),
      globalServiceEvents: fc.boolean(),
      ...(multiRegion
        ? { copies: fc.record({ 'eu-west-1': state, 'ap-southeast-3': state }, { requiredKeys: [] }) }
        : {}),
    },
    { requiredKeys: [] },
  );
  const place = fc.record({
    home: fc.constantFrom(...regions),
    bucket: fc.constantFrom('acme-logs', 'foreign-logs', 'forbidden-logs', 'gone'),
  });
  return fc
    .tuple(settings, place, selectors)
    .map(([chosen, where, selects]) => ({ ...chosen, ...where, ...selects, multiRegion }));
}

const rule = fc.record(
  {
    call: fc.constantFrom(
      'account:ListRegions',
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetTrailStatus',
      'cloudtrail:GetEventSelectors',
      's3:*',
      'kms:*',
    ),
    error: fc.constantFrom('AccessDeniedException', 'ThrottlingException'),
    region: fc.constantFrom(...regions),
  },
  { requiredKeys: ['call', 'error'] },
);

/** Small accounts in every condition that the joins tell apart, with an organization's trail beside their own. */
export const scanWorlds: fc.Arbitrary<World> = fc
  .record({
    trails: fc.dictionary(
      fc.constantFrom('audit', 'legacy', 'pilot'),
      fc.boolean().chain((multiRegion) => trail(multiRegion)),
      { maxKeys: 3 },
    ),
    main: fc.boolean(),
    optedIn: fc.subarray(['ap-southeast-3']),
    organization: fc.boolean(),
    pageSize: fc.integer({ min: 1, max: 4 }),
    faults: fc.array(rule, { maxLength: 2 }),
  })
  .map(({ trails, main, optedIn, organization, pageSize, faults }) =>
    mergeWorld(changedAccount({}), {
      pageSize,
      faults,
      accounts: {
        [account]: {
          optedIn,
          trails: main ? trails : { main: null, ...trails },
          buckets: { 'forbidden-logs': { region: 'us-east-1', forbidden: true } },
          keys: { [keys.disabled]: { region: 'us-east-1', state: 'Disabled' } },
        },
        [other]: {
          trails: organization
            ? {
                company: { home: 'us-east-1', multiRegion: true, organization: true, bucket: 'foreign-logs' },
              }
            : {},
          buckets: { 'foreign-logs': { region: 'eu-west-1' } },
          keys: { [keys.foreign]: { region: 'us-east-1' } },
        },
      },
    }),
  );

/** Regions that the user names: none most often. */
export const namedRegions: fc.Arbitrary<readonly string[]> = fc.constantFrom<readonly string[]>(
  [],
  [],
  ['us-east-1'],
  ['eu-west-1', 'us-east-1'],
);
