/**
 * Extracts from botocore's service models the shapes of the operations that the simulator answers, without
 * their documentation, into test/fixtures/botocore/. Run with the folder of an unpacked or installed botocore:
 *
 *   node tools/extract-service-models.ts PATH/TO/botocore
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonMap = { [key: string]: Json };

interface Wanted {
  readonly version: string;
  readonly operations: readonly string[];
  /** botocore's folder, where it is named otherwise. */
  readonly folder?: string;
  /** The one of its protocols that the SDK for JavaScript speaks, where that is not the first. */
  readonly protocol?: string;
}

const wanted: Readonly<Record<string, Wanted>> = {
  account: { version: '2021-02-01', operations: ['ListRegions'] },
  cloudtrail: {
    version: '2013-11-01',
    operations: [
      'DescribeTrails',
      'GetEventDataStore',
      'GetEventSelectors',
      'GetInsightSelectors',
      'GetResourcePolicy',
      'GetTrail',
      'GetTrailStatus',
      'ListEventDataStores',
      'ListTags',
      'ListTrails',
    ],
  },
  kms: { version: '2014-11-01', operations: ['DescribeKey', 'GetKeyPolicy', 'GetKeyRotationStatus'] },
  cloudwatch: { version: '2010-08-01', operations: ['DescribeAlarms'], protocol: 'json' },
  iam: {
    version: '2010-05-08',
    operations: [
      'GetPolicy',
      'GetPolicyVersion',
      'GetRole',
      'GetRolePolicy',
      'ListAttachedRolePolicies',
      'ListRolePolicies',
    ],
  },
  logs: {
    version: '2014-03-28',
    operations: [
      'DescribeLogGroups',
      'DescribeMetricFilters',
      'DescribeResourcePolicies',
      'DescribeSubscriptionFilters',
    ],
  },
  organizations: {
    version: '2016-11-28',
    operations: [
      'DescribeOrganization',
      'DescribePolicy',
      'ListAWSServiceAccessForOrganization',
      'ListAccounts',
      'ListAccountsForParent',
      'ListDelegatedAdministrators',
      'ListOrganizationalUnitsForParent',
      'ListPolicies',
      'ListRoots',
      'ListTagsForResource',
      'ListTargetsForPolicy',
    ],
  },
  s3: {
    version: '2006-03-01',
    operations: [
      'GetBucketAcl',
      'GetBucketEncryption',
      'GetBucketLifecycleConfiguration',
      'GetBucketLocation',
      'GetBucketLogging',
      'GetBucketNotificationConfiguration',
      'GetBucketOwnershipControls',
      'GetBucketPolicy',
      'GetBucketPolicyStatus',
      'GetBucketReplication',
      'GetBucketTagging',
      'GetBucketVersioning',
      'GetObjectLockConfiguration',
      'GetPublicAccessBlock',
      'HeadBucket',
      'ListBuckets',
    ],
  },
  's3-control': { version: '2018-08-20', operations: ['GetPublicAccessBlock'], folder: 's3control' },
  sns: { version: '2010-03-31', operations: ['GetTopicAttributes', 'ListSubscriptionsByTopic'] },
  sts: { version: '2011-06-15', operations: ['AssumeRole', 'GetCallerIdentity'] },
};

const metadataKept = ['apiVersion', 'jsonVersion', 'protocol', 'serviceId', 'targetPrefix', 'xmlNamespace'];
const operationKept = ['name', 'http', 'input', 'output', 'errors'];

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapAt(parent: JsonMap, key: string): JsonMap {
  const value = parent[key];
  if (!isMap(value)) throw new Error(`the model has no map \`${key}\``);
  return value;
}

function modelOf(botocore: string, service: string, version: string): JsonMap {
  const path = join(botocore, 'data', service, version, 'service-2.json');
  const text = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
  const model: Json = JSON.parse(text.toString('utf8'));
  if (!isMap(model)) throw new Error(`${path} is not a service model`);
  return model;
}

/** Everything but the prose. A member may itself be called `documentation`; then it is a map. */
function withoutProse(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, child]) => key !== 'documentation' || typeof child !== 'string',
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutProse(child)]));
}

function shapesNamedIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(shapesNamedIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'shape' && typeof child === 'string' ? [child] : shapesNamedIn(child),
  );
}

function extract(model: JsonMap, operations: readonly string[]): JsonMap {
  const metadata = Object.fromEntries(
    Object.entries(mapAt(model, 'metadata')).filter(([key]) => metadataKept.includes(key)),
  );
  const kept = Object.fromEntries(
    operations.map((name) => [
      name,
      withoutProse(
        Object.fromEntries(
          Object.entries(mapAt(mapAt(model, 'operations'), name)).filter(([key]) =>
            operationKept.includes(key),
          ),
        ),
      ),
    ]),
  );
  const all = mapAt(model, 'shapes');
  const shapes = new Map<string, Json>();
  const queue = [...shapesNamedIn(kept)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (shapes.has(name)) continue;
    const shape = withoutProse(mapAt(all, name));
    shapes.set(name, shape);
    queue.push(...shapesNamedIn(shape));
  }
  const sorted = [...shapes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { metadata, operations: kept, shapes: Object.fromEntries(sorted) };
}

const [botocore] = process.argv.slice(2);
if (botocore === undefined) {
  process.stderr.write('Usage: node tools/extract-service-models.ts PATH/TO/botocore\n');
  process.exitCode = 2;
} else {
  const target = join(import.meta.dirname, '..', 'test', 'fixtures', 'botocore');
  for (const [service, { version, operations, folder, protocol }] of Object.entries(wanted)) {
    const extracted = extract(modelOf(botocore, folder ?? service, version), operations);
    const metadata = { ...mapAt(extracted, 'metadata'), ...(protocol === undefined ? {} : { protocol }) };
    const model = { ...extracted, metadata };
    writeFileSync(join(target, `${service}.json`), `${JSON.stringify(model, undefined, 1)}\n`);
  }
  const version = /__version__ = '([^']+)'/.exec(readFileSync(join(botocore, '__init__.py'), 'utf8'))?.[1];
  process.stdout.write(`extracted from botocore ${version ?? '(unknown version)'}\n`);
}
