import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { decodeBucketLifecycle } from '../../src/answers/bucket-lifecycle.ts';
import { decodeKeyPolicy } from '../../src/answers/key-policy.ts';
import { keptDays } from '../../src/inventory/retention.ts';
import { known } from '../../src/model/observed.ts';
import { pseudonyms } from '../../src/redact/pseudonyms.ts';
import { redactBody, redactValue } from '../../src/redact/redact-body.ts';
import { answered, callRecord } from '../answers/call-records.ts';
import { bucket } from '../evaluate/sample-inventory.ts';

const stand = pseudonyms((text) => createHmac('sha256', 'key').update(text).digest('hex'));
const account = '111122223333';

function kept(body: string, prefix: unknown, owner: string): readonly unknown[] {
  const answer = decodeBucketLifecycle(callRecord('s3:GetBucketLifecycleConfiguration', answered(body)));
  if (answer.kind !== 'value') throw new Error('the rules were not read');
  const facts = bucket('logs', { lifecycle: known(answer.value, ['l']), versioning: known('', ['v']) });
  const place = { prefix: String(prefix), account: owner };
  const places = { certain: [place], possible: [place], faults: [], evidence: [], withKey: known(false, []) };
  return (['logs', 'digests'] as const).map((kind) => keptDays(kind, facts, places));
}

it.each([
  ['', 'AWSLogs/'],
  ['', `AWSLogs/${account}/CloudTrail-Digest/`],
  ['', `AWSLogs/${account}/CloudTrail/eu-west-1/`],
  ['', 'AWSLogs/444455556666/'],
  ['harbor', 'harbor/AWSLogs/'],
  ['harbor', 'harb'],
  ['harbor', 'AWSLogs/'],
])('rules keep files of prefix %j and rule prefix %j as long under other names', (prefix, rulePrefix) => {
  const body = `<LifecycleConfiguration><Rule><ID>harbor-seven-years</ID><Filter><Prefix>${rulePrefix}</Prefix></Filter><Status>Enabled</Status><Expiration><Days>7</Days></Expiration></Rule></LifecycleConfiguration>`;
  const redacted = redactBody(body, stand);
  expect(redacted).not.toMatch(/harbor|seven|1111|4444/);
  const moved = redactValue(prefix, 'S3KeyPrefix', stand);
  expect(kept(redacted, moved, stand.account(account))).toEqual(kept(body, prefix, account));
});

it('names of notifications and of policies go, the policy of a key stays one', () => {
  const told = `<NotificationConfiguration><TopicConfiguration><Id>harbor-alerts</Id><Topic>arn:aws:sns:us-east-1:${account}:harbor</Topic></TopicConfiguration></NotificationConfiguration>`;
  expect(redactBody(told, stand)).not.toMatch(/harbor|1111/);
  const policy = { Id: 'harbor-policy', Statement: [{ Sid: 'harbor', Effect: 'Allow', Action: 'kms:*' }] };
  const body = JSON.stringify({ Policy: JSON.stringify(policy, undefined, 2), PolicyName: 'default' });
  const redacted = redactBody(body, stand);
  expect(redacted).not.toContain('harbor');
  const text = decodeKeyPolicy(callRecord('kms:GetKeyPolicy', answered(redacted)));
  expect(text.kind === 'value' && JSON.parse(text.value)).toMatchObject({
    Statement: [{ Effect: 'Allow', Action: 'kms:*' }],
  });
});
