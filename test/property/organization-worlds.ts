import fc from 'fast-check';
import type { JsonObject } from '../../src/model/json.ts';
import type { World } from '../../src/simulator/world.ts';
import type { WorldScope } from '../inventory/collect-world.ts';
import {
  archive,
  audit,
  everyAccount,
  management,
  organizationWorld,
  shop,
} from '../inventory/organization-worlds.ts';

/** What an organization is scanned for. */
export const organizationScopes: fc.Arbitrary<WorldScope> = fc.constantFrom<WorldScope>(
  everyAccount,
  everyAccount,
  { ...everyAccount, accounts: [shop, '123412341234'] },
  { ...everyAccount, excluded: [{ account: archive, reason: 'Scanned elsewhere.' }] },
  // Several accounts show a trail whose owner is not scanned.
  { ...everyAccount, organization: false, accounts: [archive, shop] },
  { ...everyAccount, organization: false, accounts: [archive, audit, shop] },
);

const bucket = fc.record({
  publicAccessBlock: fc.constantFrom<'none' | JsonObject>('none', {}, { restrictPublicBuckets: false }),
  ownership: fc.constantFrom('none', 'BucketOwnerEnforced', 'ObjectWriter'),
  grants: fc.constantFrom<JsonObject[]>([], [{ grantee: 'AllUsers', permission: 'READ' }]),
  policyIsPublic: fc.boolean(),
  forbidden: fc.boolean(),
  readableBy: fc.subarray([management, shop]),
});

const state = fc.record({ logging: fc.boolean(), missing: fc.boolean() }, { requiredKeys: [] });

const patches: fc.Arbitrary<JsonObject> = fc
  .record({
    pageSize: fc.integer({ min: 1, max: 5 }),
    emptyPages: fc.boolean(),
    main: fc.record({
      bucket: fc.constantFrom('company-logs', 'gone', 'stray'),
      multiRegion: fc.boolean(),
      logging: fc.boolean(),
      members: fc.dictionary(fc.constantFrom(shop, audit, archive), state, { maxKeys: 2 }),
    }),
    tills: fc.boolean(),
    auditState: fc.constantFrom('ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE'),
    accountBlock: fc.constantFrom<JsonObject | null>(null, {}, { ignorePublicAcls: false }),
    logs: bucket,
    memberTrailStatus: fc.constantFrom('answered', 'refused'),
    delegatedAdministratorReads: fc.constantFrom('answered', 'refused'),
  })
  .map((chosen) => ({
    pageSize: chosen.pageSize,
    organization: { emptyPages: chosen.emptyPages },
    assumptions: {
      memberTrailStatus: chosen.memberTrailStatus,
      delegatedAdministratorReads: chosen.delegatedAdministratorReads,
    },
    accounts: {
      [management]: { trails: { main: chosen.main } },
      [shop]: chosen.tills ? {} : { trails: null },
      [audit]: { state: chosen.auditState },
      [archive]: { publicAccessBlock: chosen.accountBlock, buckets: { 'company-logs': chosen.logs } },
      // In no organization that is scanned: its bucket is somebody else's.
      '999900001111': { buckets: { stray: { region: 'eu-west-1', readableBy: [shop] } } },
    },
  }));

/** Organizations of six accounts in conditions that the joins across accounts tell apart. */
export const organizationWorlds: fc.Arbitrary<World> = patches.map((patch) => organizationWorld(patch));
