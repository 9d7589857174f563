import type { AccessAnswer } from '../access/allows.ts';
import { letsTrailDeliver } from '../access/trail-bucket.ts';
import type { TrailFacts } from '../access/trail-facts.ts';
import { letsTrailEncrypt } from '../access/trail-key.ts';
import { faultUnion } from '../model/fault.ts';
import type { Bucket, Inventory, Key, Trail } from '../model/inventory.ts';
import { known, type Observed, type Ref, unknown, unreadFaults } from '../model/observed.ts';
import { organizationNotAsked } from './account-member.ts';
import { bucketPolicy, keyPolicy } from './document-sources.ts';
import { type DocumentSource, readDocument, undecided } from './policy-documents.ts';
import { sortedUnique } from './stable-order.ts';

/*
 * Why CloudTrail may not do for a trail what the trail is set up for, in words; empty when it may, and when the trail
 * is not set up for it. Each rests on a policy of what the trail names, which only its owner's account is told.
 */

/** Writing log files to the bucket, and digests where the trail makes them, for all accounts it is for. */
export function deliveryRefusal(inventory: Inventory, trail: Trail): Observed<string> {
  return ofTarget(trail.bucket, 'the bucket', (bucket, named) => {
    const { keyPrefix, logFileValidation } = trail;
    const facts = factsOf(inventory, trail);
    const source = bucketPolicy(bucket);
    const document = readDocument(source);
    if (!keyPrefix.known || !logFileValidation.known || !facts.known || !document.known) {
      return unseen(document, facts, keyPrefix, logFileValidation);
    }
    const answer = letsTrailDeliver({
      document: document.value,
      bucketArn: bucket.arn,
      prefix: keyPrefix.value,
      trail: facts.value,
      digests: logFileValidation.value,
    });
    const { writesDigests } = answer;
    const parts: readonly Part[] = [
      ['s3:GetBucketAcl', answer.readsAcl],
      ['s3:PutObject of log files', answer.writesLogs],
      ...(writesDigests === undefined ? [] : [['s3:PutObject of digests', writesDigests] as const]),
    ];
    const evidence = [named, ...[document, facts, keyPrefix, logFileValidation].map((one) => one.evidence)];
    return refusal(parts, source, { question: `delivery ${trail.arn}`, evidence: evidence.flat() });
  });
}

/** Encrypting log files with the key. */
export function encryptionRefusal(inventory: Inventory, trail: Trail): Observed<string> {
  return ofTarget(trail.key, 'the key', (key, named) => {
    const facts = factsOf(inventory, trail);
    const source = keyPolicy(key);
    const document = readDocument(source);
    if (!facts.known || !document.known) return unseen(document, facts);
    const { encrypts } = letsTrailEncrypt({ document: document.value, keyArn: key.arn, trail: facts.value });
    const evidence = [...named, ...document.evidence, ...facts.evidence];
    return refusal([['kms:GenerateDataKey', encrypts]], source, {
      question: `encryption ${trail.arn}`,
      evidence,
    });
  });
}

/** What is refused, and what was answered about it. */
type Part = readonly [string, AccessAnswer];

/** One refusal decides, whatever else is open. */
function refusal(
  parts: readonly Part[],
  source: DocumentSource,
  { question, evidence }: { readonly question: string; readonly evidence: readonly string[] },
): Observed<string> {
  const refused = parts.filter(([, { answer }]) => answer === 'no');
  const open = parts.find(([, { answer }]) => answer === 'unknown');
  if (refused.length === 0 && open !== undefined) {
    return undecided(source, question, `${open[0]}: ${open[1].because}`);
  }
  const why = refused.map(([what, { because }]) => `${what}: ${because}`).join('; ');
  return known(why, sortedUnique(evidence));
}

function ofTarget<T extends Bucket | Key>(
  target: Ref<T>,
  what: string,
  ask: (it: T, evidence: readonly string[]) => Observed<string>,
): Observed<string> {
  switch (target.state) {
    case 'unset':
      return known('', target.evidence);
    case 'dangling':
      return known(`${what} does not exist`, target.evidence);
    case 'foreign':
      return unknown(...target.faults);
    case 'present':
      return ask(target.it, target.evidence);
  }
}

function unseen(...parts: readonly Observed<unknown>[]): Observed<string> {
  return unknown(...faultUnion(...parts.map(unreadFaults)));
}

/** What CloudTrail's requests for a trail depend on. */
function factsOf(inventory: Inventory, trail: Trail): Observed<TrailFacts> {
  const organization = organizationOf(inventory, trail);
  if (!organization.known) return organization;
  const keyArn = keyArnOf(trail.key);
  return known(
    {
      arn: trail.arn,
      account: trail.owner,
      ...(organization.value === '' ? {} : { organization: organization.value }),
      ...(keyArn === undefined ? {} : { keyArn }),
    },
    organization.evidence,
  );
}

/** Id of the organization that a trail is of, empty for one of its account alone. */
function organizationOf({ organization }: Inventory, trail: Trail): Observed<string> {
  if (!trail.organization.known) return trail.organization;
  const { value, evidence } = trail.organization;
  if (!value) return known('', evidence);
  if (organization === undefined) return unknown(organizationNotAsked(trail.owner));
  if (!organization.known) return organization;
  const { id, managementAccount } = organization.value;
  // Only the management account owns trails of an organization: this one is of another.
  if (managementAccount !== trail.owner) return unknown(organizationNotAsked(trail.owner));
  return known(id, [...evidence, ...organization.evidence]);
}

const keyArn = /^arn:[^:]+:kms:[^:]+:\d{12}:key\//u;

/** Also of a key that nobody could look at: a trail names it by its ARN. */
function keyArnOf(key: Trail['key']): string | undefined {
  switch (key.state) {
    case 'present':
      return key.it.arn;
    case 'dangling':
    case 'foreign':
      return keyArn.test(key.id) ? key.id : undefined;
    case 'unset':
      return undefined;
  }
}
