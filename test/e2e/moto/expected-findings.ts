import { documentStatuses } from './document-statuses.ts';
import {
  bucketStatuses,
  keyStatuses,
  noBucketStatuses,
  noKeyStatuses,
  whereTrailsGo,
} from './expected-destinations.ts';
import { settingStatuses } from './expected-settings.ts';
import { account, defaultRegions, noSuchKey, type Situation } from './moto-world.ts';
import { optionalStatuses } from './optional-policies.ts';

/** Trail -> home region, in the world of `moto-world.ts`. */
const homes = {
  writes: 'us-east-1',
  reads: 'eu-west-1',
  'stopped-in-frankfurt': 'eu-central-1',
  'without-kms-events': 'ap-southeast-2',
  'excluding-kms': 'eu-north-1',
  'as-created': 'us-west-2',
  'objects-only': 'sa-east-1',
} as const;

type TrailName = keyof typeof homes;

/**
 * What the policies should find, worked out by hand from the world and not by any code of the product:
 * `policy subject` -> status.
 */
export function expectedStatuses({ stopped }: Situation): Readonly<Record<string, string>> {
  const statuses: Record<string, string> = {};
  const note = (policy: string, subject: string, passes: boolean): void => {
    statuses[`${policy} ${subject}`] = passes ? 'pass' : 'fail';
  };
  const trails = (policy: string, passes: (name: TrailName) => boolean): void => {
    for (const name of Object.keys(homes) as TrailName[])
      note(policy, `${homes[name]} ${name}`, passes(name));
  };
  const [readsLogged, writesLogged] = [!stopped.includes('reads'), !stopped.includes('writes')];

  trails('trail-is-logging', (name) => name !== 'stopped-in-frankfurt' && !stopped.includes(name));
  // `reads` has no validation; every other trail has.
  trails('log-file-validation-enabled', (name) => name !== 'reads');
  // Of the others, three have no key, and three a key that is disabled, awaits deletion or does not exist.
  trails('trail-encrypted-with-kms', (name) => name === 'writes');
  // The bucket of `objects-only` was deleted, and `without-kms-events` names a key that there never was.
  trails('trail-destinations-exist', (name) => name !== 'objects-only' && name !== 'without-kms-events');
  for (const limited of ['event-selectors', 'data-resources', 'advanced-selector-values'])
    trails(`${limited}-per-trail-within-limit`, () => true);
  for (const name of ['acme-logs', 'frankfurt-logs']) {
    note('log-bucket-not-public', `arn:aws:s3:::${name}`, true);
    note('log-bucket-in-expected-account', `arn:aws:s3:::${name}`, true);
    statuses[`data-events-on-critical-buckets arn:aws:s3:::${name}`] = 'not-applicable';
  }
  statuses['log-bucket-not-public arn:aws:s3:::deleted-logs'] = 'not-applicable';
  statuses['log-bucket-in-expected-account arn:aws:s3:::deleted-logs'] = 'not-applicable';
  statuses[`organization-trail-covers-every-account ${account}`] = 'not-applicable';
  note('multi-region-trail-in-every-region', account, readsLogged || writesLogged);
  for (const region of defaultRegions) {
    // `reads` and `writes` add up. `as-created` records everything by itself; the other trails of one region
    // are stopped, leave KMS out, or record objects only.
    const everything = (readsLogged && writesLogged) || region === 'us-west-2';
    note('management-events-recorded-in-every-region', `${account}/${region}`, everything);
    note('trails-per-region-within-limit', `${account}/${region}`, true);
  }
  return {
    ...statuses,
    ...destinations(),
    ...documents(),
    ...beyondManagement(),
    ...perRegion(readsLogged, writesLogged),
  };
}

function destinations(): Record<string, string> {
  const keyOf: Partial<Record<TrailName, 'pass' | 'fail'>> = {
    writes: 'pass',
    'stopped-in-frankfurt': 'pass',
    // A key that there is not is in no region.
    'without-kms-events': 'pass',
    'as-created': 'fail',
  };
  const trails = Object.entries(homes).map(([name, home]) =>
    whereTrailsGo(`${home} ${name}`, keyOf[name as TrailName] ?? 'not-applicable'),
  );
  return Object.assign(
    {},
    ...trails,
    bucketStatuses('arn:aws:s3:::acme-logs'),
    bucketStatuses('arn:aws:s3:::frankfurt-logs'),
    noBucketStatuses('arn:aws:s3:::deleted-logs'),
    keyStatuses('us-east-1 enabled', 'Enabled'),
    keyStatuses('eu-central-1 disabled', 'Disabled'),
    keyStatuses('us-west-2 pending', 'PendingDeletion'),
    noKeyStatuses(`ap-southeast-2 ${noSuchKey}`),
  );
}

/** No bucket has a policy, and keys that of KMS; nobody asked for an organization. */
function documents(): Readonly<Record<string, string>> {
  const named = (name: TrailName): string => `${homes[name]} ${name}`;
  return {
    ...documentStatuses({
      trails: (Object.keys(homes) as TrailName[]).map(named),
      undelivered: [named('objects-only')],
      encrypted: [named('writes'), named('stopped-in-frankfurt'), named('as-created')],
      buckets: ['acme-logs', 'frankfurt-logs'],
      lostBuckets: ['deleted-logs'],
      keys: {
        'us-east-1 enabled': true,
        'eu-central-1 disabled': true,
        'us-west-2 pending': true,
        [`ap-southeast-2 ${noSuchKey}`]: false,
      },
      accounts: { withoutTrail: [], withoutKey: [], all: [account] },
    }),
    [`control-policies-protect-trails ${account}`]: 'not-applicable',
  };
}

/** Nothing was ever delivered in either server, so nothing failed; no trail sends events to CloudWatch Logs. */
function beyondManagement(): Record<string, string> {
  const statuses: Record<string, string> = {};
  for (const [name, home] of Object.entries(homes)) {
    statuses[`cloudwatch-logs-delivered ${home} ${name}`] = 'not-applicable';
    // `reads` writes no digests.
    statuses[`digest-files-delivered ${home} ${name}`] = name === 'reads' ? 'not-applicable' : 'pass';
    statuses[`log-files-delivered ${home} ${name}`] = 'pass';
    // `objects-only` records the objects of another bucket than its own.
    statuses[`trail-leaves-out-its-own-deliveries ${home} ${name}`] = 'pass';
  }
  const settings = settingStatuses({
    trails: Object.entries(homes).map(([name, home]) => `${home} ${name}`),
    accounts: [account],
    withoutTrail: [],
  });
  const ofOrganizations = ['cloudtrail-has-trusted-access', 'delegated-administrators-as-chosen'];
  for (const policy of ofOrganizations) statuses[`${policy} ${account}`] = 'not-applicable';
  return { ...statuses, ...settings };
}

/** What depends on which of the two trails for all regions log. */
function perRegion(reads: boolean, writes: boolean): Record<string, string> {
  const places = defaultRegions.map((region) => `${account}/${region}`);
  const statuses: Record<string, string> = { ...optionalStatuses(places) };
  // Trails of one region that log and record management events, all but those of KMS in the first two.
  const withoutKms = ['ap-southeast-2', 'eu-north-1'];
  const alone = [...withoutKms, 'us-west-2'];
  for (const region of defaultRegions) {
    const place = `${account}/${region}`;
    const global = reads && writes ? 'pass' : 'fail';
    statuses[`global-service-events-recorded ${place}`] = region === 'us-east-1' ? global : 'not-applicable';
    // Asked only where everything else is recorded: then KMS is what is left out.
    const everything = (reads && writes) || region === 'us-west-2';
    const others = withoutKms.includes(region) ? 'fail' : 'not-applicable';
    statuses[`kms-and-rds-data-events-recorded ${place}`] = everything ? 'pass' : others;
    const twice = alone.includes(region) && (reads || writes);
    statuses[`management-events-recorded-once ${place}`] = twice ? 'fail' : 'pass';
  }
  return statuses;
}
