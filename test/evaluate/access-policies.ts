import type { Policy } from '../../src/model/policy.ts';
import { compiledPolicy } from './compiled-policy.ts';

const words = {
  bucket: ['read', 'write', 'delete'],
  key: ['decrypt', 'write', 'delete'],
  topic: ['publish', 'subscribe'],
} as const;

const trusted: Readonly<Record<string, readonly string[]>> = {
  nobody: [],
  company: ['organization'],
  some: ['organization', '999988887777', 'arn:aws:iam::444455556666:role/siem'],
};

function outside(noun: keyof typeof words, who: string): Policy {
  return compiledPolicy({
    id: `${noun}-lets-in-${who}`,
    subject: noun === 'bucket' ? 'log-bucket' : noun,
    params: { trusted: [...(trusted[who] ?? [])] },
    assert: words[noun].flatMap((word) => {
      const asked = `grantsOutside(${noun}, "${word}", params.trusted)`;
      return [
        [`size(${asked}) == 0`, `{${asked}}`],
        [`size(${asked}) <= 1`, 'many'],
      ] as const;
    }),
  });
}

/** Policies that read every member and function that policy documents answer. */
export const accessPolicies: readonly Policy[] = [
  ...Object.keys(trusted).flatMap((who) => [
    outside('bucket', who),
    outside('key', who),
    outside('topic', who),
  ]),
  compiledPolicy({
    id: 'log-bucket-refuses',
    subject: 'log-bucket',
    assert: [
      ['bucket.refusesPlainHttp', 'plain'],
      ['bucket.refusesForeignTrails', 'foreign'],
    ],
  }),
  compiledPolicy({ id: 'key-closed', subject: 'key', assert: [['!key.open', 'open']] }),
  compiledPolicy({ id: 'topic-closed', subject: 'topic', assert: [['!topic.open', 'open']] }),
  compiledPolicy({ id: 'log-group-closed', subject: 'log-group', assert: [['!logGroup.open', 'open']] }),
  compiledPolicy({ id: 'key-open', subject: 'key', assert: [['key.open', 'closed']] }),
  compiledPolicy({
    id: 'trail-may',
    subject: 'trail',
    assert: [
      ['trail.mayDeliver', '{trail.deliveryRefusal}'],
      ['trail.mayEncrypt', '{trail.encryptionRefusal}'],
      ['trail.mayPublish', '{trail.publishRefusal}'],
      ['trail.mayWriteLogs', '{trail.logsRefusal}'],
    ],
  }),
  compiledPolicy({
    id: 'trail-may-not',
    subject: 'trail',
    assert: [
      ['!trail.mayDeliver && trail.deliveryRefusal != ""', 'delivers'],
      ['!trail.mayWriteLogs', 'writes'],
      ['!trail.mayPublish', 'publishes'],
    ],
  }),
  compiledPolicy({
    id: 'account-forbids',
    subject: 'account',
    params: { spared: ['arn:aws:iam::*:role/trail-admin'] },
    assert: [
      ['forbidden(account, "cloudtrail:StopLogging")', 'stops'],
      ['forbidden(account, "cloudtrail:StopLogging", params.spared)', 'stops, spared'],
      ['forbidden(account, "cloudtrail:DeleteTrail", params.spared)', 'deletes'],
      ['forbidden(account, "s3:DeleteBucket")', 'deletes buckets'],
    ],
  }),
  compiledPolicy({
    id: 'account-allows',
    subject: 'account',
    assert: [['!forbidden(account, "cloudtrail:StopLogging")', 'forbids']],
  }),
];
