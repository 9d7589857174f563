import type { ReplicationRule } from '../model/bucket-rules.ts';
import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { maxRules } from './bucket-lifecycle.ts';
import { member } from './json-members.ts';
import { isEnabled, ruleFilter, rulesIn, type XmlPlace } from './rule-filter.ts';
import { xmlBody } from './xml-body.ts';
import { elementAt } from './xml-members.ts';

/**
 * Decodes `s3:GetBucketReplication` into its rules. What a rule says of storage classes, metrics and the like does
 * not change which objects are copied where. `absent`: nothing is replicated.
 */
export function decodeBucketReplication(record: CallRecord): Answer<readonly ReplicationRule[]> {
  return answerOf<readonly ReplicationRule[]>(record, (body) => {
    const parsed = xmlBody(record, body, maxRules);
    if (!parsed.ok) return parsed;
    const places = rulesIn(record, member(parsed.value, 'ReplicationConfiguration'));
    if (!places.ok) return places;
    const rules: ReplicationRule[] = [];
    for (const place of places.value) {
      const rule = replicationRule(place);
      if (!rule.ok) return rule;
      rules.push(rule.value);
    }
    return read(rules);
  });
}

function replicationRule(place: XmlPlace): Read<ReplicationRule> {
  const enabled = isEnabled(place);
  if (!enabled.ok) return enabled;
  const filter = ruleFilter(place);
  if (!filter.ok) return filter;
  const destination = elementAt(place.element, ['Destination', 'Bucket']);
  if (typeof destination !== 'string' || !/^arn:[a-z-]+:s3:::[A-Za-z0-9._-]{3,255}$/.test(destination)) {
    return unread(malformed(place.record, `${place.path}.Destination.Bucket is not the ARN of a bucket`));
  }
  const kms = elementAt(place.element, ['SourceSelectionCriteria', 'SseKmsEncryptedObjects', 'Status']);
  if (kms !== undefined && kms !== 'Enabled' && kms !== 'Disabled') {
    const status = `${place.path}.SourceSelectionCriteria.SseKmsEncryptedObjects.Status`;
    return unread(malformed(place.record, `${status} is neither Enabled nor Disabled`));
  }
  const copiesKmsObjects = kms === 'Enabled';
  return read({ enabled: enabled.value, filter: filter.value, copiesKmsObjects, destination });
}
