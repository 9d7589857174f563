/**
 * Coverage of every class of events over an organization: `node --expose-gc bench/coverage.ts [accounts…]`.
 * 34 regions and five organization trails; of each ten accounts two have a trail of their own with selectors
 * that no other account has, and one of each twenty has something unread. The floor is to look at every copy
 * of every trail once.
 */
import { createCoverage } from '../src/coverage/coverage.ts';
import { summariseCoverage } from '../src/coverage/summarise-coverage.ts';
import type { Fault } from '../src/model/fault.ts';
import type { Account, Copy, Inventory, Trail } from '../src/model/inventory.ts';
import { type Known, known, type Population, unknown } from '../src/model/observed.ts';
import type { AdvancedSelector, SelectorSet } from '../src/model/selector.ts';
import { normalizeSelectors } from '../src/selectors/normalize-selectors.ts';

const regions = Array.from({ length: 34 }, (_, index) => `region-${index}`);
const management = '999999999999';
const yes = known(true, []);
const nothing = known('', []);

function closed<T>(members: readonly T[]): Population<T> {
  return { members, closed: true, faults: [], evidence: [] };
}

function selecting(...selectors: readonly AdvancedSelector[]): Known<SelectorSet> {
  return known(normalizeSelectors({ language: 'advanced', selectors }), []);
}

function asking(fields: Readonly<Record<string, readonly [string, readonly string[]]>>): AdvancedSelector {
  return {
    fieldSelectors: Object.entries(fields).map(([field, [operator, values]]) => ({
      field,
      operators: { [operator]: values },
    })),
  };
}

const organizationSelectors: readonly Trail['selectors'][] = [
  selecting(asking({ eventCategory: ['Equals', ['Management']] })),
  selecting(asking({ eventCategory: ['Equals', ['Management']], readOnly: ['Equals', ['false']] })),
  selecting(
    asking({ eventCategory: ['Equals', ['Management']], eventSource: ['NotEquals', ['kms.amazonaws.com']] }),
  ),
  selecting(
    asking({
      eventCategory: ['Equals', ['Data']],
      'resources.type': ['Equals', ['AWS::S3::Object']],
      'resources.ARN': [
        'StartsWith',
        Array.from({ length: 100 }, (_, index) => `arn:aws:s3:::shared-${index}/`),
      ],
    }),
  ),
  selecting(
    asking({ eventCategory: ['Equals', ['Data']], 'resources.type': ['Equals', ['AWS::Lambda::Function']] }),
  ),
];

function ownSelectors(account: string): Trail['selectors'] {
  const buckets = Array.from({ length: 5 }, (_, index) => `arn:aws:s3:::bucket-${account}-${index}/`);
  return selecting(
    asking({
      eventCategory: ['Equals', ['Management']],
      eventSource: ['NotEquals', ['rdsdata.amazonaws.com']],
    }),
    asking({
      eventCategory: ['Equals', ['Data']],
      'resources.type': ['Equals', ['AWS::S3::Object']],
      'resources.ARN': ['StartsWith', buckets],
    }),
  );
}

function denied(account: string, region: string): Fault {
  const call = 'cloudtrail:GetTrailStatus';
  const id = `fault-${account}-${region}`;
  return { id, kind: 'denied', call, account, region, code: 'AccessDeniedException', message: 'denied' };
}

function trail(account: string, parts: Pick<Trail, 'name' | 'owner' | 'selectors'>): Trail {
  const home = 'region-0';
  const arn = `arn:aws:cloudtrail:${home}:${parts.owner}:trail/${parts.name}`;
  const copies = regions.map(
    (region, index): Copy => ({
      trail: arn,
      account,
      region,
      isLogging: Number(account) % 20 === 7 && index === 3 ? unknown(denied(account, region)) : yes,
      deliveryError: nothing,
      digestError: nothing,
      logsError: nothing,
      notificationError: nothing,
      lastDelivery: nothing,
      lastDigest: nothing,
      lastLogsDelivery: nothing,
      lastNotification: nothing,
    }),
  );
  return {
    ...parts,
    arn,
    partition: 'aws',
    home,
    owned: parts.owner === account,
    multiRegion: yes,
    organization: known(parts.owner === management, []),
    globalServiceEvents: yes,
    logFileValidation: yes,
    selectorCounts: known({ basic: 0, dataResources: 0, advancedValues: 0 }, []),
    insights: known([], []),
    tags: known([], []),
    recursiveLogging: known('not-said', []),
    keyPrefix: nothing,
    bucket: { state: 'unset', evidence: [] },
    key: { state: 'unset', evidence: [] },
    logGroup: { state: 'unset', evidence: [] },
    logsRole: { state: 'unset', evidence: [] },
    topic: { state: 'unset', evidence: [] },
    copies,
  };
}

function accountOf(id: string): Account {
  const ofOrganization = organizationSelectors.map((selectors, index) =>
    trail(id, { name: `organization-${index}`, owner: management, selectors }),
  );
  const own = Number(id) % 10 < 2 ? [trail(id, { name: 'own', owner: id, selectors: ownSelectors(id) })] : [];
  const trails = [...ofOrganization, ...own];
  return {
    id,
    partition: 'aws',
    inOrganization: known(true, []),
    namedRoles: [],
    excludedRegions: [],
    buckets: closed([]),
    eventDataStores: closed([]),
    trails: closed(trails),
    regions: closed(
      regions.map((name, index) => ({
        account: id,
        name,
        optIn: 'enabled-by-default' as const,
        copies: closed(trails.flatMap(({ copies }) => copies[index] ?? [])),
      })),
    ),
  };
}

function organization(accounts: number): Inventory {
  const ids = Array.from({ length: accounts }, (_, index) => String(index + 1).padStart(12, '0'));
  return { partition: 'aws', caller: '', accounts: ids.map(accountOf), leftOut: [], faults: new Map() };
}

function collected(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function measure(accounts: number): void {
  const inventory = organization(accounts);
  const before = collected();
  const peak = process.resourceUsage().maxRSS / 1024;
  const floor = timed(() =>
    inventory.accounts.reduce(
      (sum, { regions: { members } }) =>
        sum +
        members.reduce(
          (count, { copies }) =>
            count + copies.members.filter(({ isLogging }) => isLogging.known && isLogging.value).length,
          0,
        ),
      0,
    ),
  );
  const summary = timed(() => summariseCoverage(inventory, createCoverage(inventory)));
  const kept = collected() - before;
  const { classes, situations, cells } = summary.value;
  console.log(
    [
      `${accounts} accounts x ${regions.length} regions`,
      `${classes.length} classes, ${situations.length} situations, ${cells.length} cells`,
      `coverage ${summary.ms.toFixed(0)} ms (${(summary.ms / floor.ms).toFixed(1)} x the floor of ${floor.ms.toFixed(0)} ms)`,
      `kept ${kept.toFixed(0)} MiB beside an inventory of ${before.toFixed(0)} MiB`,
      `most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB, ${peak.toFixed(0)} of them already when the inventory was there`,
    ].join('; '),
  );
}

const sizes = process.argv.slice(2).map(Number);
for (const accounts of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) measure(accounts);
