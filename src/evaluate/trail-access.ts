import { letsTrailDeliver } from '../access/trail-bucket.ts';
import { letsTrailEncrypt } from '../access/trail-key.ts';
import { letsTrailPublish } from '../access/trail-topic.ts';
import type { Inventory, Trail } from '../model/inventory.ts';
import type { Observed } from '../model/observed.ts';
import { bucketPolicy, keyPolicy, topicPolicy } from './document-sources.ts';
import { readDocument } from './policy-documents.ts';
import { ofTarget, type Part, refusal, unseen } from './refusals.ts';
import { trailRequests } from './trail-requests.ts';

/*
 * Why CloudTrail may not do for a trail what the trail is set up for, in words; empty when it may, and when the trail
 * is not set up for it. Each rests on a policy of what the trail names, which only its owner's account is told.
 */

/** Writing log files to the bucket, and digests where the trail makes them, for all accounts it is for. */
export function deliveryRefusal(inventory: Inventory, trail: Trail): Observed<string> {
  return ofTarget(trail.bucket, 'the bucket', (bucket, named) => {
    const { keyPrefix, logFileValidation } = trail;
    const facts = trailRequests(inventory, trail);
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
    const facts = trailRequests(inventory, trail);
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

/** Telling the topic that log files were delivered. In China CloudTrail calls itself otherwise there. */
export function publishRefusal(inventory: Inventory, trail: Trail): Observed<string> {
  return ofTarget(trail.topic, 'the topic', (topic, named) => {
    const facts = trailRequests(inventory, trail);
    const source = topicPolicy(topic);
    const document = readDocument(source);
    if (!facts.known || !document.known) return unseen(document, facts);
    const service = trail.partition === 'aws-cn' ? { service: 'cloudtrail.amazonaws.com.cn' } : {};
    const published = letsTrailPublish({
      document: document.value,
      topicArn: topic.arn,
      trail: { ...facts.value, ...service },
    });
    const evidence = [...named, ...document.evidence, ...facts.evidence];
    return refusal([['sns:Publish', published]], source, { question: `publish ${trail.arn}`, evidence });
  });
}
