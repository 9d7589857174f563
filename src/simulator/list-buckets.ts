import { type Outcome, type Question, refused, textInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { canonicalUserId, element, s3Answer } from './s3-xml.ts';
import { recordedAt } from './trail-status.ts';

const mostBuckets = 10_000;

/**
 * The caller's own buckets of all regions. Their regions are told when the request has a parameter.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
 */
export function listBuckets({ world, account, accountId, input, region }: Question): Outcome {
  const inRegion = textInput(input, 'BucketRegion');
  if (inRegion !== undefined && inRegion !== region) {
    return invalid('The bucket-region parameter must be the region of the endpoint.');
  }
  const most = input['MaxBuckets'] ?? mostBuckets;
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > mostBuckets) {
    return invalid(`Argument max-buckets must be an integer between 1 and ${mostBuckets}`);
  }
  const prefix = textInput(input, 'Prefix');
  const wanted = Object.entries(account.buckets ?? {})
    .filter(
      ([name, bucket]) => name.startsWith(prefix ?? '') && bucket.region === (inRegion ?? bucket.region),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Without any parameter there are no pages.
  const told = Object.values(input).some((value) => value !== undefined);
  const page = pageOf(wanted, {
    token: textInput(input, 'ContinuationToken'),
    size: told ? Math.min(most, world.pageSize ?? mostBuckets) : wanted.length,
  });
  if (page === undefined) return invalid('The continuation token provided is incorrect');
  const created = new Date(recordedAt(world) - 500 * 86_400_000).toISOString();
  const buckets = page.items.map(([name, bucket]) =>
    [
      `<Bucket>${element('Name', name)}${element('CreationDate', created)}`,
      `${told ? element('BucketRegion', bucket.region) : ''}</Bucket>`,
    ].join(''),
  );
  return s3Answer(
    'ListAllMyBucketsResult',
    `<Owner>${element('ID', canonicalUserId(accountId))}</Owner>`,
    `<Buckets>${buckets.join('')}</Buckets>`,
    element('ContinuationToken', page.next),
    element('Prefix', prefix),
  );
}

function invalid(message: string): Outcome {
  return refused('InvalidArgument', message);
}
