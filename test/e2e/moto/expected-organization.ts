import type { Statuses } from './compare-findings.ts';
import { documentStatuses } from './document-statuses.ts';
import {
  bucketStatuses,
  keyStatuses,
  noBucketStatuses,
  noKeyStatuses,
  whereTrailsGo,
} from './expected-destinations.ts';
import { settingStatuses } from './expected-settings.ts';
import { optionalStatuses } from './optional-policies.ts';
import { regions } from './organization-world.ts';

/** Trail -> home region, in the world of `organization-world.ts`. */
const homes = {
  organization: 'us-east-1',
  pilot: 'eu-central-1',
  'stopped-pilot': 'eu-central-1',
  'without-digests': 'eu-central-1',
  'many-buckets': 'eu-central-1',
  shop: 'eu-west-1',
  'stopped-audit': 'us-east-1',
  reads: 'eu-west-1',
  writes: 'eu-west-1',
  'five-selectors': 'eu-west-1',
  lost: 'eu-west-1',
} as const;

type TrailName = keyof typeof homes;

const accounts = ['management', 'log-archive', 'shop', 'lab'];

/**
 * What the policies find in the organization as AWS would have it, worked out by hand from the world and not by
 * any code of the product.
 */
export function expectedInOrganization(): Statuses {
  return {
    ...aboutTrails(),
    ...aboutSettings(),
    ...aboutRegions(),
    ...aboutBuckets(),
    ...aboutDestinations(),
    ...aboutDocuments(),
  };
}

function aboutSettings(): Statuses {
  return {
    ...settingStatuses({
      trails: Object.entries(homes).map(([name, home]) => `${home} ${name}`),
      accounts,
      withoutTrail: ['log-archive'],
    }),
    'cloudtrail-has-trusted-access organization': 'pass',
    'delegated-administrators-as-chosen organization': 'not-applicable',
  };
}

/** One trail has a key, in the region of its bucket. */
function aboutDestinations(): Statuses {
  const trails = Object.entries(homes).map(([name, home]) =>
    whereTrailsGo(`${home} ${name}`, name === 'organization' ? 'pass' : 'not-applicable'),
  );
  return Object.assign(
    {},
    ...trails,
    whereTrailsGo('log-archive', 'not-applicable'),
    bucketStatuses('arn:aws:s3:::acme-organization-logs'),
    bucketStatuses('arn:aws:s3:::acme-management-logs'),
    bucketStatuses('arn:aws:s3:::acme-receipts-logs', { 'log-bucket-blocks-public-access': 'fail' }),
    bucketStatuses('arn:aws:s3:::acme-lab-logs', {
      'log-bucket-blocks-public-access': 'fail',
      'log-bucket-acls-disabled': 'fail',
    }),
    noBucketStatuses('arn:aws:s3:::acme-lost-logs'),
    noBucketStatuses('log-archive'),
    keyStatuses('us-east-1 of-the-organization', 'Enabled'),
    ...['log-archive', 'shop', 'lab'].map((account) => noKeyStatuses(account)),
  );
}

function aboutTrails(): Statuses {
  const wrong: Readonly<Record<string, readonly TrailName[]>> = {
    'trail-is-logging': ['stopped-pilot', 'stopped-audit'],
    'log-file-validation-enabled': ['without-digests'],
    'trail-encrypted-with-kms': (Object.keys(homes) as TrailName[]).filter((name) => name !== 'organization'),
    'trail-destinations-exist': ['lost'],
    'event-selectors-per-trail-within-limit': ['five-selectors'],
    'data-resources-per-trail-within-limit': ['many-buckets'],
    'advanced-selector-values-per-trail-within-limit': [],
    // Nothing was ever delivered in either server, so nothing failed.
    'log-files-delivered': [],
    'digest-files-delivered': [],
    'trail-leaves-out-its-own-deliveries': [],
  };
  const statuses: Record<string, string> = {};
  for (const [policy, failing] of Object.entries(wrong)) {
    // An account without trails of its own is named, so that nobody takes it for forgotten.
    statuses[`${policy} log-archive`] = 'not-applicable';
    for (const name of Object.keys(homes) as TrailName[]) {
      statuses[`${policy} ${homes[name]} ${name}`] = failing.includes(name) ? 'fail' : 'pass';
    }
  }
  statuses[`digest-files-delivered ${homes['without-digests']} without-digests`] = 'not-applicable';
  // No trail sends events to CloudWatch Logs.
  statuses['cloudwatch-logs-delivered log-archive'] = 'not-applicable';
  for (const [name, home] of Object.entries(homes)) {
    statuses[`cloudwatch-logs-delivered ${home} ${name}`] = 'not-applicable';
  }
  return statuses;
}

/** The organization's trail records all management events in every region of every account. */
function aboutRegions(): Statuses {
  const statuses: Record<string, string> = { 'organization-trail-covers-every-account organization': 'pass' };
  // Four trails at home and a copy of the organization's: the region is full.
  const full = ['management/eu-central-1', 'lab/eu-west-1'];
  for (const account of accounts) {
    statuses[`multi-region-trail-in-every-region ${account}`] = 'pass';
    for (const place of regions.map((region) => `${account}/${region}`)) {
      statuses[`management-events-recorded-in-every-region ${place}`] = 'pass';
      statuses[`trails-per-region-within-limit ${place}`] = full.includes(place) ? 'fail' : 'pass';
      statuses[`kms-and-rds-data-events-recorded ${place}`] = 'pass';
      const global = place.endsWith('/us-east-1') ? 'pass' : 'not-applicable';
      statuses[`global-service-events-recorded ${place}`] = global;
      // Beside the organization's trail, the trail of the shop records every management event in all regions.
      const again = full.includes(place) || account === 'shop';
      statuses[`management-events-recorded-once ${place}`] = again ? 'fail' : 'pass';
    }
  }
  const places = accounts.flatMap((account) => regions.map((region) => `${account}/${region}`));
  return { ...statuses, ...optionalStatuses(places) };
}

function aboutBuckets(): Statuses {
  // Log bucket -> whether nobody outside gets in, and whether it is in the log archive.
  const logBuckets = {
    'acme-organization-logs': ['pass', 'pass'],
    'acme-management-logs': ['pass', 'fail'],
    'acme-receipts-logs': ['fail', 'fail'],
    'acme-lab-logs': ['fail', 'fail'],
    'acme-lost-logs': ['not-applicable', 'not-applicable'],
  } as const;
  const objects = {
    'acme-ledger': 'pass',
    'acme-receipts': 'pass',
    'acme-management-logs': 'pass',
    // The prefix that records the receipts ends with a slash.
    'acme-receipts-logs': 'fail',
    // Nobody calls these critical.
    'acme-organization-logs': 'not-applicable',
    'acme-lab-logs': 'not-applicable',
  } as const;
  // No trail of its own names a bucket.
  const statuses: Record<string, string> = {
    'log-bucket-not-public log-archive': 'not-applicable',
    'log-bucket-in-expected-account log-archive': 'not-applicable',
  };
  for (const [name, [open, place]] of Object.entries(logBuckets)) {
    statuses[`log-bucket-not-public arn:aws:s3:::${name}`] = open;
    statuses[`log-bucket-in-expected-account arn:aws:s3:::${name}`] = place;
  }
  for (const [name, status] of Object.entries(objects)) {
    statuses[`data-events-on-critical-buckets arn:aws:s3:::${name}`] = status;
  }
  return statuses;
}

/** Only the bucket of the receipts has a policy. Members have trails of their own, and nothing protects these. */
function aboutDocuments(): Statuses {
  const named = (name: TrailName): string => `${homes[name]} ${name}`;
  return {
    ...documentStatuses({
      trails: (Object.keys(homes) as TrailName[]).map(named),
      undelivered: [named('lost')],
      encrypted: [named('organization')],
      buckets: ['acme-organization-logs', 'acme-management-logs', 'acme-receipts-logs', 'acme-lab-logs'],
      openBucket: 'acme-receipts-logs',
      lostBuckets: ['acme-lost-logs'],
      keys: { 'us-east-1 of-the-organization': true },
      accounts: {
        withoutTrail: ['log-archive'],
        withoutKey: ['log-archive', 'shop', 'lab'],
        all: accounts,
      },
    }),
    'control-policies-protect-trails organization': 'fail',
  };
}
